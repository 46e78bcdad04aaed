import { Component, type ReactNode } from 'react';
import { ScriptError } from './lazyPart.tsx';

interface Props {
  children: ReactNode;
  /** Draws the message; `retry` mounts the children anew. */
  fallback: (error: Error, retry: () => void) => ReactNode;
  /** A new key mounts the children again, so that an error does not outlive its page. */
  resetKey?: string;
}

/** Shows a message instead of a part of the page that failed; the rest of the page stays. */
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
