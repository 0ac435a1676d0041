import {
  attribute,
  languageTag,
  leaf,
  marketplaceId,
  type AttributeDefinition,
  type PropertyGroup,
} from './attribute';

interface TextShape {
  title: string;
  description: string;
  group?: PropertyGroup;
  /** Characters. */
  maxLength?: number;
  minLength?: number;
  /** Bytes in UTF-8, where Amazon counts those. */
  maxUtf8ByteLength?: number;
  minUtf8ByteLength?: number;
  maxUniqueItems?: number;
  editable?: boolean;
  example: string;
}

/** Text in a language: the selectors are the marketplace and the language. */
export function textAttribute(shape: TextShape): AttributeDefinition {
  const { title, description, group, maxUniqueItems, example, ...limits } = shape;
  return attribute({
    title,
    description,
    ...(group && { group }),
    ...(maxUniqueItems !== undefined && { maxUniqueItems }),
    selectors: ['marketplace_id', 'language_tag'],
    members: {
      value: leaf(title, { type: 'string', minLength: 1, ...limits, examples: [example] }),
      language_tag: languageTag,
      marketplace_id: marketplaceId,
    },
  });
}
