package org.communique.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.evidence.Citation;
import org.communique.shape.Attribute;
import org.communique.shape.Edit;
import org.communique.shape.Kind;
import org.communique.shape.Names;

/**
 * Which elements of a list that several tellings have are one, whatever their keys: those that say the same, but for what they
 * rest on, and else the n-th of those of one identity. What names another element, as a part its whole, is one only with what
 * names the same.
 */
final class ElementKeys {

    private static final int LONGEST = 56;

    private final Names what;
    private final String prefix;
    private final List<Element> elements = new ArrayList<>();
    private final Map<String, List<Element>> known = new HashMap<>();
    private int tellings;

    /**
     * Begins without elements.
     *
     * @param what what it is to name one of the elements
     * @param prefix how the keys begin that they have while tellings are united
     */
    ElementKeys(Names what, String prefix) {
        this.what = what;
        this.prefix = prefix;
    }

    /** {@return the elements of one telling} */
    <V> Telling<V> tell(Kind<V> kind, List<V> values) {
        return new Telling<>(kind, values);
    }

    /** {@return the keys that hold in the end, by those before} */
    Map<String, Optional<String>> own() {
        Set<String> taken = new HashSet<>();
        List<Element> again = new ArrayList<>();
        Map<String, Optional<String>> own = new HashMap<>();
        for (Element element : elements) {
            own.put(element.shared, element.key);
            if (element.key.isPresent() && !taken.add(element.key.get())) {
                again.add(element);
            }
        }
        again.forEach(element -> own.put(element.shared, element.key.map(key -> free(key, taken))));
        return own;
    }

    private static String free(String key, Set<String> taken) {
        String start = key.substring(0, Math.min(key.length(), LONGEST)) + '-';
        int number = 2;
        while (!taken.add(start + number)) {
            number++;
        }
        return start + number;
    }

    private Element added(Optional<String> key) {
        Element added = new Element(prefix + elements.size(), key);
        elements.add(added);
        return added;
    }

    /** One of the elements, in however many tellings. */
    private static final class Element {

        private final String shared;
        private final Set<String> texts = new HashSet<>();
        private Optional<String> key;
        private int lastTelling = -1;

        Element(String shared, Optional<String> key) {
            this.shared = shared;
            this.key = key;
        }
    }

    /** The elements of one telling. */
    final class Telling<V> {

        private final int number = tellings++;
        private final Kind<V> kind;
        private final List<V> keyless = new ArrayList<>();
        private final List<Called> called = new ArrayList<>();
        private final Map<String, Integer> passed = new HashMap<>();
        private final Map<String, Element> byName = new HashMap<>();
        private final Element[] found;

        private Telling(Kind<V> kind, List<V> values) {
            this.kind = kind;
            this.found = new Element[values.size()];
            for (V value : values) {
                Called names = new Called(what);
                keyless.add(kind.edited(value, names));
                called.add(names);
            }
            Map<String, List<Integer>> naming = new HashMap<>();
            called.forEach(each -> each.key.ifPresent(key -> naming.put(key, new ArrayList<>(0))));
            List<Integer> open = new ArrayList<>();
            for (int i = 0; i < found.length; i++) {
                called.get(i).names.map(naming::get).orElse(open).add(i);
            }
            while (!open.isEmpty()) {
                find(open);
                open = open.stream()
                        .flatMap(i -> called.get(i).key.map(naming::remove).stream())
                        .flatMap(List::stream)
                        .toList();
            }
            naming.values().forEach(this::find);
        }

        /** {@return the elements with the keys that hold while tellings are united} */
        List<V> keyed() {
            List<V> keyed = new ArrayList<>();
            for (V value : keyless) {
                keyed.add(kind.edited(value, new LocalKeys.Key(found[keyed.size()].shared)));
            }
            return keyed;
        }

        /** {@return the key of the element that the telling calls by a name; one of its own if there is none} */
        String name(String name) {
            return byName.computeIfAbsent(name, any -> added(Optional.of(name))).shared;
        }

        /** Finds elements all of which name others that are found, or none. */
        private void find(List<Integer> places) {
            places.forEach(this::rename);
            List<String> texts = places.stream().map(this::text).toList();
            List<Optional<Element>> equal = texts.stream().map(this::next).toList();
            for (int i = 0; i < places.size(); i++) {
                Element element = element(places.get(i), equal.get(i));
                addText(texts.get(i), element);
                found[places.get(i)] = element;
            }
        }

        private void rename(int place) {
            if (called.get(place).names.isPresent()) {
                keyless.set(place, kind.edited(keyless.get(place), new LocalKeys.Naming(what, this::name)));
            }
        }

        private void addText(String text, Element element) {
            if (element.texts.add(text)) {
                known.computeIfAbsent(text, any -> new ArrayList<>(1)).add(element);
            }
        }

        private Element element(int place, Optional<Element> equal) {
            String identity = identity(place);
            Optional<String> key = called.get(place).key;
            Element element = equal.or(() -> next(identity)).orElseGet(() -> addedAs(identity));
            element.key = element.key.or(() -> key);
            key.ifPresent(name -> byName.put(name, element));
            return element;
        }

        private Element addedAs(String identity) {
            Element added = added(Optional.empty());
            added.lastTelling = number;
            known.computeIfAbsent(identity, any -> new ArrayList<>(1)).add(added);
            return added;
        }

        /** The next that is known by a text, and that this telling has not yet. */
        private Optional<Element> next(String text) {
            List<Element> all = known.getOrDefault(text, List.of());
            int at = passed.getOrDefault(text, 0);
            while (at < all.size() && all.get(at).lastTelling == number) {
                at++;
            }
            passed.put(text, at);
            Optional<Element> next = at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
            next.ifPresent(element -> element.lastTelling = number);
            return next;
        }

        private String identity(int place) {
            return kind.identity(keyless.get(place)) + " of "
                    + called.get(place).names.map(this::name).orElse("none");
        }

        /** All that is claimed, which is longer than what it is known by. */
        private String text(int place) {
            return identity(place) + " says " + kind.canonical(kind.edited(keyless.get(place), new Claim()));
        }
    }

    /** Takes the key of an element away, and keeps it and the key that the element names. */
    private static final class Called implements Edit {

        private final Names what;
        private Optional<String> key = Optional.empty();
        private Optional<String> names = Optional.empty();

        Called(Names what) {
            this.what = what;
        }

        @Override
        public <V> List<V> values(Attribute<?, V> attribute, List<V> values) {
            if (attribute.names().filter(what::equals).isPresent()) {
                names = values.stream().map(String::valueOf).findFirst();
            } else if (LocalKeys.isKey(attribute)) {
                key = values.stream().map(String::valueOf).findFirst();
                return List.of();
            }
            return values;
        }
    }

    /** Leaves what is claimed, without what it rests on and what it names by a key. */
    private static final class Claim implements Edit {

        @Override
        public <V> List<V> values(Attribute<?, V> attribute, List<V> values) {
            boolean more = attribute.kind().type().equals(Citation.class)
                    || attribute.names().isPresent();
            return more
                    ? List.of()
                    : values.stream()
                            .map(value -> attribute.kind().edited(value, this))
                            .toList();
        }
    }
}
