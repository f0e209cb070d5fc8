interface SetOptionsProps {
  id: string;
  options: readonly { value: string; label: string }[];
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
}

/** Several answers at once, such as the sheets that belong to the map. One always stays chosen. */
export function SetOptions({ id, options, chosen, onChoose }: SetOptionsProps) {
  const toggle = (value: string): void => {
    const next = options
      .map((option) => option.value)
      .filter((one) => (one === value) !== chosen.includes(one));
    if (next.length > 0) onChoose(next);
  };
  return (
    <div class="question-options">
      {options.map(({ value, label }) => {
        const checked = chosen.includes(value);
        return (
          <label key={value} class="question-option">
            <input
              type="checkbox"
              name={`question-${id}`}
              value={value}
              checked={checked}
              disabled={checked && chosen.length === 1}
              onChange={() => toggle(value)}
            />
            <bdi>{label}</bdi>
          </label>
        );
      })}
    </div>
  );
}
