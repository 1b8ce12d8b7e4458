/**
 * One description of every type of the model: the names, kinds, getters, setters and meanings of its attributes.
 *
 * <p>Everything is reached from one root, {@link org.communique.dossier.DossierShape}: a {@link
 * org.communique.shape.Shape} has {@link org.communique.shape.Attribute}s, each of a {@link
 * org.communique.shape.Kind}, which is again a shape, a {@link org.communique.shape.Union} of several, or a {@link
 * org.communique.shape.Scalar}. Validation, JSON and its schema stand on it, and so can further formats: nothing else
 * lists the attributes of the model.
 */
@NullMarked
package org.communique.shape;

import org.jspecify.annotations.NullMarked;
