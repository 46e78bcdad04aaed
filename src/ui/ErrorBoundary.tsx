import { Component, type ReactNode } from 'react';
import { ScriptError } from './lazyPart.tsx';

interface Props {
  children: ReactNode;
  /** Draws the message; `retry` mounts the children anew. */
  fallback: (error: Error, retry: () => void) => ReactNode;
  /** Another key starts anew, so that going elsewhere leaves an error behind. */
  resetKey?: string;
}

/** Keeps a failure in one part of the page from taking the rest with it. */
export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidUpdate(before: Props) {
    if (before.resetKey !== this.props.resetKey && this.state.error) this.retry();
  }

  private retry = () => {
    const { error } = this.state;
    if (error instanceof ScriptError) error.forget();
    this.setState({ error: null });
  };

  override render() {
    const { error } = this.state;
    return error ? this.props.fallback(error, this.retry) : this.props.children;
  }
}
