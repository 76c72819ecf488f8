import { ariaOf, Field, type FieldProps } from "./Field.tsx";

interface FileFieldProps extends FieldProps {
  /** File types offered by the browser: ".pdf,.jpg". */
  readonly accept: string;
  readonly multiple?: boolean | undefined;
}

/** A file to upload; its hint says beforehand which files are taken. */
export function FileField(props: FileFieldProps) {
  return (
    <Field {...props}>
      <input
        id={props.id}
        name={props.name}
        type="file"
        accept={props.accept}
        multiple={props.multiple}
        {...ariaOf(props)}
      />
    </Field>
  );
}
