import { OpenPages } from "../OpenPages.tsx";
import { type SessionNews, SessionNotice } from "../SessionNotice.tsx";
import { Suggestions } from "../Suggestions.tsx";
import type { SampleProps } from "./FormSamples.tsx";

function nothing() {}

/** Tabs of open pages, more than there is room for. */
export function Tabs({ messages: { tabs, stylePage: words } }: SampleProps) {
  const titles = [words.short, words.long, words.unbroken, words.row(4)];
  return (
    <div class="tabs crowded">
      <OpenPages
        pages={titles.map((title, at) => ({ key: String(at), href: `#tabs-${at}`, title }))}
        current="0"
        words={{ ...tabs, close: tabs.close("%") }}
        onKeyDown={nothing}
        onMove={nothing}
        onClose={nothing}
        onClear={nothing}
      />
    </div>
  );
}

/** What is said while a page is open and its session ends. */
export function Session({ messages }: SampleProps) {
  const all: readonly SessionNews[] = ["soon", "last", "notYet", "somebodyElse", "resumed"];
  return (
    <>
      {all.map((news) => (
        <SessionNotice
          key={news}
          news={news}
          minutes={all.indexOf(news)}
          userName="u0001"
          messages={messages}
        />
      ))}
    </>
  );
}

/** What fits while somebody types. */
export function Picker({ lang, messages }: SampleProps) {
  const { picker, products, route, stylePage: words } = messages;
  const both = (text: string) => ({ zh: text, en: text });
  const way = { leaf: "0000", name: both(words.long), route: "self", question: both(words.hint) };
  const none = { candidates: [], outside: [] };
  const salt = { hs: "250100", name: both(words.short), ...none };
  return (
    <Suggestions
      id={`${lang}-list`}
      suggestions={[
        { product: salt, ways: [way], fixed: false },
        {
          product: { ...salt, name: both(words.food) },
          ways: [way, { ...way, question: null }],
          fixed: false,
        },
        { product: { ...salt, name: both(words.unbroken) }, ways: [], fixed: true },
      ]}
      active={0}
      lang={lang}
      words={{
        ...picker,
        many: picker.many("%"),
        noCategory: products.none,
        when: products.when("%"),
        routes: route,
      }}
      onChoose={nothing}
    />
  );
}
