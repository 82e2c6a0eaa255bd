import type {PDFDict, PDFObject} from '@cantoo/pdf-lib';
import {MAX_UNPACKED, unpackingWithin} from './unpacking.ts';

/**
 * A PDF may hold layers (optional content, ISO 32000-1, 8.11), and some of them switched off: nobody sees what is drawn there. PDFium reads it all
 * the same and gives of a layer only its name, so each is named anew here by whether it is seen.
 */
export const HIDDEN_LAYER = 'off';
const SHOWN_LAYER = 'on';
/** A visibility expression is not deeper; a circle in one is. */
const MAX_DEPTH = 16;

/**
 * The file, without encryption, with every layer named `on` or `off` and with nothing in the forms that are on a layer that is off.
 * @returns null where no layer is switched off; 'unknown' where the file cannot be taken apart
 */
export async function nameLayers(
  bytes: Uint8Array,
  password: string | undefined,
): Promise<Uint8Array | 'unknown' | null> {
  const lib = await import('@cantoo/pdf-lib');
  const {PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef, PDFStream, PDFString} = lib;
  const is = (dict: PDFDict, key: string, name: string) => dict.lookup(PDFName.of(key)) === PDFName.of(name);
  try {
    const document = await unpackingWithin(lib, MAX_UNPACKED, () =>
      PDFDocument.load(bytes, {updateMetadata: false, ...(password === undefined ? {} : {password})}),
    );
    const {context} = document;
    const settings = document.catalog
      .lookupMaybe(PDFName.of('OCProperties'), PDFDict)
      ?.lookupMaybe(PDFName.of('D'), PDFDict);
    if (settings === undefined) return null;
    const groups = (key: string) =>
      new Set(
        settings
          .lookupMaybe(PDFName.of(key), PDFArray)
          ?.asArray()
          .map(entry => context.lookup(entry)),
      );
    const [on, off] = [groups('ON'), groups('OFF')];
    const startsOff = is(settings, 'BaseState', 'OFF');
    if (off.size === 0 && !startsOff) return null;
    const listOf = (object: PDFObject | undefined) =>
      object instanceof PDFArray ? object.asArray().map(entry => context.lookup(entry)) : [object];

    const isExpressed = (expression: PDFObject | undefined, depth: number): boolean => {
      if (!(expression instanceof PDFArray)) return isShown(expression);
      if (depth > MAX_DEPTH) return true;
      const [operator, ...operands] = listOf(expression);
      const shown = operands.map(operand => isExpressed(operand, depth + 1));
      if (operator === PDFName.of('Not')) return !shown[0];
      return operator === PDFName.of('Or') ? shown.some(one => one) : shown.every(one => one);
    };
    /** A layer, or a set of layers with a rule. */
    const isShown = (layer: PDFObject | undefined): boolean => {
      if (!(layer instanceof PDFDict)) return true;
      if (!is(layer, 'Type', 'OCMD')) return startsOff ? on.has(layer) : !off.has(layer);
      const expression = layer.lookup(PDFName.of('VE'));
      if (expression instanceof PDFArray) return isExpressed(expression, 0);
      const shown = listOf(layer.lookup(PDFName.of('OCGs')))
        .filter(member => member instanceof PDFDict && !is(member, 'Type', 'OCMD'))
        .map(isShown);
      if (shown.length === 0) return true;
      if (is(layer, 'P', 'AllOn')) return shown.every(one => one);
      if (is(layer, 'P', 'AnyOff')) return shown.some(one => !one);
      if (is(layer, 'P', 'AllOff')) return shown.every(one => !one);
      return shown.some(one => one);
    };

    const name = (object: PDFObject): void => {
      if (object instanceof PDFArray) for (const entry of object.asArray()) name(entry);
      const dict = object instanceof PDFStream ? object.dict : object;
      if (!(dict instanceof PDFDict)) return;
      for (const value of dict.values()) if (!(value instanceof PDFRef)) name(value);
      if (!is(dict, 'Type', 'OCG') && !is(dict, 'Type', 'OCMD')) return;
      dict.set(PDFName.of('Name'), PDFString.of(isShown(dict) ? SHOWN_LAYER : HIDDEN_LAYER));
    };
    for (const [reference, object] of context.enumerateIndirectObjects()) {
      name(object);
      if (!(object instanceof PDFRawStream) || isShown(object.dict.lookup(PDFName.of('OC')))) continue;
      const empty = object.dict.clone(context);
      for (const key of ['Filter', 'DecodeParms']) empty.delete(PDFName.of(key));
      context.assign(reference, PDFRawStream.of(empty, new Uint8Array()));
    }
    return await document.save({updateFieldAppearances: false});
  } catch {
    return 'unknown';
  }
}
