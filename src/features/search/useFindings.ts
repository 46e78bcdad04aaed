import { useState } from 'react';
import { useOpenPath } from '../panel/navigation.ts';
import type { Finding } from './finding.ts';
import { useSearch } from './useSearch.ts';

/** The state of the search field: its text, the findings and the index of the chosen one. Calls `onGone` when the page of a finding is opened. */
export function useFindings(onGone: () => void) {
  const openPath = useOpenPath();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState(0);
  const search = useSearch(isOpen);
  const findings = text.trim() && search ? search(text.trim()) : [];
  const write = (value: string) => {
    setText(value);
    setChosen(0);
    setOpen(true);
  };
  const leave = () => {
    setOpen(false);
    setText('');
  };
  const move = (way: number) => setChosen((chosen + way + findings.length) % Math.max(1, findings.length));
  const go = (finding: Finding | undefined) => {
    if (!finding) return;
    leave();
    onGone();
    openPath(finding.path);
  };
  const isShown = isOpen && text.trim() !== '' && search !== null;
  return { text, findings, chosen, isShown, write, setOpen, setChosen, move, leave, go };
}
