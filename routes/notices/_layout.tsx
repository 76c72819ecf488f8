import { guardedLayout } from "../(_http)/guarded_layout.tsx";

export default guardedLayout;
