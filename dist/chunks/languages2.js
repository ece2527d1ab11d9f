export { i as toScripts } from "./languages.js";
