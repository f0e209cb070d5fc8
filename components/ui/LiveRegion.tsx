import './text.css';

/** Says what just happened to whoever cannot see it. It must be in the page before its text changes. */
export function LiveRegion({ text, urgent = false }: { text: string; urgent?: boolean }) {
  return (
    <div class="visually-hidden" role={urgent ? 'alert' : 'status'} aria-atomic="true">
      {text}
    </div>
  );
}
