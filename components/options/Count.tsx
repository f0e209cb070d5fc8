import { formatNumber } from './format.ts';

export function Count({ value, label }: { value: number; label: string }) {
  return (
    <div class="count">
      <b>{formatNumber(value)}</b>
      <span class="meta">{label}</span>
    </div>
  );
}
