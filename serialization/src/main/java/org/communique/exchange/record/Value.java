package org.communique.exchange.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.communique.extension.JsonText;
import org.communique.json.codec.CanonicalStrings;
import org.jspecify.annotations.Nullable;

/**
 * A value of a record: an object, a list or a leaf.
 *
 * <p>Whoever takes what it says ticks it off: as {@linkplain #carried() carried} into an attribute, {@linkplain #kept()
 * kept}, {@linkplain #derived() derived} or {@linkplain #lost lost}. What nobody ticks off is lost, and reported, so that
 * nothing goes in silence. A value that is not there says nothing, and has no members. Not thread-safe.
 */
public final class Value {

    private static final Value ABSENT = new Value(null, Map.of(), List.of(), false);

    private final @Nullable Leaf leaf;
    private final Map<String, Value> members;
    private final List<Value> items;
    private final boolean isObject;

    private Value(@Nullable Leaf leaf, Map<String, Value> members, List<Value> items, boolean isObject) {
        this.leaf = leaf;
        this.members = members;
        this.items = items;
        this.isObject = isObject;
    }

    /** {@return a value that is not there} */
    public static Value absent() {
        return ABSENT;
    }

    /** {@return a text; nothing where it is blank} */
    public static Value leaf(String path, String text) {
        return new Value(new Leaf(path, null, text), Map.of(), List.of(), false);
    }

    /** {@return a scalar, with its canonical JSON; nothing where its text is blank} */
    public static Value leaf(String path, JsonText json, String text) {
        return new Value(new Leaf(path, json, text), Map.of(), List.of(), false);
    }

    /** {@return an object of these members, in order} */
    public static Value object(Map<String, Value> members) {
        return new Value(null, new LinkedHashMap<>(members), List.copyOf(members.values()), true);
    }

    /** {@return a list} */
    public static Value list(List<Value> items) {
        return new Value(null, Map.of(), List.copyOf(items), false);
    }

    /** {@return whether it is an object} */
    public boolean isObject() {
        return isObject;
    }

    /** {@return the member of this name; absent where there is none} */
    public Value get(String name) {
        return members.getOrDefault(name, ABSENT);
    }

    /** {@return the names of the members, in order} */
    public Set<String> names() {
        return members.keySet();
    }

    /** {@return the elements of a list, or the members of an object, in order} */
    public List<Value> items() {
        return items;
    }

    /** {@return the text of a leaf that says something; nothing is ticked off} */
    public Optional<String> text() {
        return leaf == null ? Optional.empty() : leaf.said();
    }

    /** {@return where it stands; empty for what is no leaf} */
    public String path() {
        return leaf == null ? "" : leaf.path();
    }

    /** {@return the text of a leaf that goes into an attribute of an entry} */
    public Optional<String> carried() {
        tick(Outcome.CARRIED);
        return text();
    }

    /** {@return the text of a leaf that follows from what is carried} */
    public Optional<String> derived() {
        tick(Outcome.DERIVED);
        return text();
    }

    /** {@return it as canonical JSON, which goes into a member that an entry keeps; absent where it says nothing} */
    public Optional<JsonText> kept() {
        tick(Outcome.KEPT);
        return isSaid() ? Optional.of(json()) : Optional.empty();
    }

    /** Says that it, with all that is in it, is in no entry, and why. */
    public void lost(Reason reason) {
        lost(reason, "");
    }

    /** Says that it, with all that is in it, is in no entry, why, and what is expected in its place. */
    public void lost(Reason reason, String detail) {
        forEachLeaf(each -> {
            if (each.said().isPresent()) {
                each.tick(Outcome.LOST);
                each.remark(reason, detail);
            }
        });
    }

    /** Says of a leaf that it stands for nothing, and of others that all that is in them does. */
    public void placeholder() {
        forEachLeaf(Leaf::empty);
    }

    /** Says something about a leaf that is to be reported, whatever becomes of it. */
    public void remark(Reason reason, String detail) {
        if (leaf != null) {
            leaf.remark(reason, detail);
        }
    }

    /** Says what has become of all leaves that are in it. */
    public void tick(Outcome outcome) {
        forEachLeaf(each -> each.tick(outcome));
    }

    /** {@return whether somebody has said of all that is in it what has become of it} */
    public boolean isTicked() {
        return leaf != null ? leaf.isTicked() : items.stream().allMatch(Value::isTicked);
    }

    /** {@return what is in it of which nobody has said yet what has become of it} */
    public Value rest() {
        if (leaf != null) {
            return this;
        } else if (isObject) {
            Map<String, Value> left = new LinkedHashMap<>(members);
            left.values().removeIf(Value::isTicked);
            left.replaceAll((name, member) -> member.rest());
            return object(left);
        }
        return list(
                items.stream().filter(item -> !item.isTicked()).map(Value::rest).toList());
    }

    /** {@return whether there is a leaf in it that says something} */
    public boolean isSaid() {
        return text().isPresent() || items.stream().anyMatch(Value::isSaid);
    }

    /** Does something with all leaves that are in it, in order. */
    public void forEachLeaf(Consumer<Leaf> action) {
        if (leaf != null) {
            action.accept(leaf);
        }
        items.forEach(item -> item.forEachLeaf(action));
    }

    /** {@return all leaves that are in it, in order} */
    public List<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>();
        forEachLeaf(leaves::add);
        return leaves;
    }

    /** {@return it as canonical JSON} */
    public JsonText json() {
        return JsonText.of(canonical());
    }

    private String canonical() {
        if (leaf != null) {
            return leaf.json().text();
        }
        return isObject
                ? canonicalObject()
                : "[" + joined(items.stream().map(Value::canonical).toList()) + "]";
    }

    private String canonicalObject() {
        List<String> written = new ArrayList<>();
        new TreeMap<>(members)
                .forEach((name, member) -> written.add(CanonicalStrings.quoted(name) + ':' + member.canonical()));
        return "{" + joined(written) + "}";
    }

    private static String joined(Collection<String> parts) {
        return parts.stream().collect(Collectors.joining(","));
    }
}
