import type { Messages } from "../locales/en.ts";

interface FooterProps {
  /** The law in force, in words. */
  readonly rules?: string | undefined;
  readonly version?: string | undefined;
  readonly contact?: string | undefined;
  readonly messages: Pick<Messages, "shell">;
}

/** The foot of every page: the law in force, help, register, API, contact, version. */
export function Footer({ rules, version, contact, messages: { shell } }: FooterProps) {
  return (
    <footer class="foot">
      <ul>
        {rules && (
          <li>
            <a href="/rules">{rules}</a>
          </li>
        )}
        <li>
          <a href="/help">{shell.help}</a>
        </li>
        <li>
          <a href="/register">{shell.register}</a>
        </li>
        <li>
          <a href="/api">{shell.api}</a>
        </li>
        {contact && <li>{shell.contact(contact)}</li>}
        {version && <li>{shell.version(version)}</li>}
      </ul>
    </footer>
  );
}
