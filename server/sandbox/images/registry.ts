import { recipesOf } from '../catalogue/compose';
import { families } from '../catalogue/families';
import type { ImageRecipe } from './recipe';

const byFile = new Map<string, ImageRecipe>(
  families.flatMap((family) =>
    family.items.flatMap((variant) =>
      recipesOf(family, variant).map((recipe): [string, ImageRecipe] => [recipe.file, recipe]),
    ),
  ),
);

/** How a picture of the catalogue is drawn; undefined for a name that the image host does not know. */
export function recipeFor(file: string): ImageRecipe | undefined {
  return byFile.get(file);
}

/** Every picture of the catalogue, in its order. */
export function allRecipes(): ImageRecipe[] {
  return [...byFile.values()];
}
