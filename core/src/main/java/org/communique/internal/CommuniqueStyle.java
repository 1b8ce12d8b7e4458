package org.communique.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How every value type of the model is generated: hidden, list-based, and reachable through its builder alone. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        defaults = @Value.Immutable(copy = false),
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = {"basis:basis", "capacity:capacities"},
        deferCollectionAllocation = true,
        underrideToString = "summary",
        limitStringLengthInToString = 80,
        allowedClasspathAnnotations = Override.class)
public @interface CommuniqueStyle {}
