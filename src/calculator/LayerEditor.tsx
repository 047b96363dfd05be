import { useId, useRef } from "react";
import { useMessages } from "../language/language.tsx";
import { axisSettings } from "../model/layer.ts";
import type { EditableField, LayerEdit, LayerId, LayerSpec, Rounding } from "../model/types.ts";
import { CHOOSABLE_ROUNDINGS, FIELD_RANGES, PADDING_RANGE } from "../state/fields.ts";
import { Stepper } from "../ui/Stepper.tsx";

/** Settings with one number each, in the order they are shown. */
const NUMBERS = ["kernel", "stride", "dilation", "groups", "channels"] as const;

/** What a reader does to one layer. */
export interface LayerEditorEvents {
  readonly onLayer: (layer: LayerId) => void;
  readonly onChange: <F extends EditableField>(
    layer: LayerId,
    field: F,
    value: NonNullable<LayerEdit[F]>,
  ) => void;
  /** Takes back one layer's changes, or all. */
  readonly onUndo: (layer: LayerId | null) => void;
}

/** Changes any setting of any layer on top of the chosen implementation. */
export function LayerEditor({
  layers,
  layer,
  changed,
  fieldsOf,
  events,
}: {
  /** The layers as they stand, changes included. */
  readonly layers: readonly LayerSpec[];
  readonly layer: LayerId;
  /** Layers the reader has changed. */
  readonly changed: readonly LayerId[];
  readonly fieldsOf: (spec: LayerSpec) => readonly EditableField[];
  readonly events: LayerEditorEvents;
}) {
  const { editor } = useMessages();
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  const undo = (layer: LayerId | null) => {
    // The button goes with the change; whoever pressed it by the keyboard goes on from here.
    select.current?.focus();
    events.onUndo(layer);
  };
  const spec = layers.find((candidate) => candidate.id === layer) ?? layers[0];
  if (!spec) return null;
  return (
    <>
      <p className="layer-editor-hint">{editor.hint}</p>
      <div className="layer-editor-fields">
        <div className="picker">
          <label className="control-label" htmlFor={`${id}layer`}>
            {editor.layer}
          </label>
          <select
            ref={select}
            id={`${id}layer`}
            value={spec.id}
            onChange={(event) => events.onLayer(event.target.value as LayerId)}
          >
            {layers.map((each) => (
              <option key={each.id} value={each.id}>
                {each.id}
                {changed.includes(each.id) ? " *" : ""}
              </option>
            ))}
          </select>
        </div>
        <Fields spec={spec} fields={fieldsOf(spec)} onChange={events.onChange} />
      </div>
      <p className="layer-editor-actions">
        <span>{changed.length > 0 ? editor.changed(changed.join(", ")) : editor.unchanged}</span>
        {changed.includes(spec.id) ? (
          <button type="button" className="button" onClick={() => undo(spec.id)}>
            {editor.undoLayer(spec.id)}
          </button>
        ) : null}
        {changed.length > 1 ? (
          <button type="button" className="button" onClick={() => undo(null)}>
            {editor.undoAll}
          </button>
        ) : null}
      </p>
    </>
  );
}

function Fields({
  spec,
  fields,
  onChange,
}: {
  readonly spec: LayerSpec;
  readonly fields: readonly EditableField[];
  readonly onChange: LayerEditorEvents["onChange"];
}) {
  const { editor } = useMessages();
  const id = useId();
  if (fields.length === 0) return <p>{editor.fullyConnected}</p>;
  const settings = axisSettings(spec, "width");
  const values = { ...settings, groups: spec.groups ?? 1, channels: spec.channels ?? 1 };
  const padding = settings.padding === "same" ? { before: 0, after: 0 } : settings.padding;
  const name = (text: string) => editor.field(text, spec.id);
  return (
    <>
      {NUMBERS.filter((field) => fields.includes(field)).map((field) => (
        <Stepper
          key={field}
          name={name(editor[field])}
          label={editor[field]}
          value={values[field]}
          range={FIELD_RANGES[field]}
          onChange={(value) => onChange(spec.id, field, value)}
        />
      ))}
      <Stepper
        name={name(editor.padBefore)}
        label={settings.padding === "same" ? editor.same : editor.padBefore}
        value={padding.before}
        range={PADDING_RANGE}
        onChange={(before) => onChange(spec.id, "pad", { ...padding, before })}
      />
      <Stepper
        name={name(editor.padAfter)}
        label={settings.padding === "same" ? editor.same : editor.padAfter}
        value={padding.after}
        range={PADDING_RANGE}
        onChange={(after) => onChange(spec.id, "pad", { ...padding, after })}
      />
      <div className="picker">
        <label className="control-label" htmlFor={`${id}round`}>
          {editor.round}
        </label>
        <select
          id={`${id}round`}
          aria-label={name(editor.round)}
          value={settings.rounding}
          onChange={(event) => onChange(spec.id, "round", event.target.value as Rounding)}
        >
          {[...new Set([settings.rounding, ...CHOOSABLE_ROUNDINGS])].map((rule) => (
            <option key={rule} value={rule}>
              {editor.roundings[rule]}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
