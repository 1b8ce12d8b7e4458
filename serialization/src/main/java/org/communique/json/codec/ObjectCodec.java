package org.communique.json.codec;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.extension.Extensions;
import org.communique.extension.JsonText;
import org.communique.internal.Codes;
import org.communique.internal.RefusedException;
import org.communique.internal.SpellingSuggestion;
import org.communique.shape.Construction;
import org.communique.shape.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a JSON object by the members of its type.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class ObjectCodec<T, B> implements Codec<T> {

    private static final int MAX_MEMBERS = Long.SIZE;

    private final String name;
    private final String about;
    private final Function<? super T, Extensions> extensions;
    private final List<Member<T, B>> members;
    private final MemberReader<? super B>[] readers;
    private final MemberWriter<? super T, ?>[] writers;
    private final MemberWriter<? super T, ?>[] sorted;
    private final MemberNames names;
    private final Set<String> known;
    private final long required;

    /** Which member is implied by which list, by their places; two numbers each. */
    private final int[] implied;

    private final Supplier<? extends B> newBuilder;
    private final BiConsumer<? super B, Extensions> keep;
    private final Function<? super B, ? extends T> build;
    private final boolean spoiltByAny;
    private final String expected;

    private ObjectCodec(
            String name,
            String about,
            List<Member<T, B>> members,
            Construction<T, B> construction,
            Function<? super T, Extensions> extensions,
            boolean spoiltByAny) {
        this.name = name;
        this.about = about;
        this.extensions = extensions;
        this.members = members;
        this.readers = readers(members);
        this.writers = writers(members.stream());
        this.sorted = writers(members.stream().sorted(Comparator.comparing(Member::name)));
        this.newBuilder = construction.newBuilder();
        this.keep = construction.keep();
        this.build = construction.build();
        this.spoiltByAny = spoiltByAny;
        this.expected = expected(name, members);
        this.names = MemberNames.of(names());
        this.known = new HashSet<>(names());
        long mustBeThere = 0;
        for (int i = 0; i < members.size(); i++) {
            mustBeThere |= members.get(i).required() ? 1L << i : 0;
        }
        this.required = mustBeThere;
        this.implied = implied(members);
        if (members.size() > MAX_MEMBERS) {
            throw new IllegalArgumentException("a table has more than " + MAX_MEMBERS + " members");
        }
    }

    /**
     * {@return the codec of a type}
     *
     * @param table its table
     * @param members what its JSON has: its rows, and what is no attribute
     * @param spoiltByAny whether any problem spoils the object; where not, what is good of it is kept, and only required
     *     members, and what the builder refuses, spoil it
     */
    public static <T, B> ObjectCodec<T, B> of(Table<T, B> table, List<Member<T, B>> members, boolean spoiltByAny) {
        return new ObjectCodec<>(
                table.name(),
                table.meaning(),
                List.copyOf(members),
                table.construction(),
                table::extensions,
                spoiltByAny);
    }

    /**
     * {@return the codec of a type that keeps no members that it does not know: such are passed over}
     *
     * @param name its name
     * @param about what it is, in a sentence
     */
    static <T, B> ObjectCodec<T, B> closed(
            String name, String about, List<Member<T, B>> members, Construction<T, B> construction) {
        return new ObjectCodec<>(name, about, List.copyOf(members), construction, value -> Extensions.none(), true);
    }

    /** What is said where there is no object: an example, or the members that it must have or, where it need have none, all. */
    private static String expected(String name, List<? extends Member<?, ?>> members) {
        boolean any = members.stream().noneMatch(Member::required);
        String names = members.stream()
                .filter(member -> any || member.required())
                .map(member -> '"' + member.name() + '"')
                .collect(Collectors.joining(", "));
        return (any ? "an object with any of " : "an object with ") + names + ObjectExamples.suchAs(name);
    }

    /** Nothing but writers of members of {@code T} is put into the array. */
    @SuppressWarnings("unchecked")
    private static <T, B> MemberWriter<? super T, ?>[] writers(Stream<Member<T, B>> members) {
        return (MemberWriter<? super T, ?>[]) members.map(Member::writer).toArray(MemberWriter[]::new);
    }

    /** {@return the names of the members, in the order in which they are written} */
    public List<String> names() {
        return members.stream().map(Member::name).toList();
    }

    @Override
    public void outline(Outline outline) {
        outline.object(name, about, members.stream().map(Member::field).toList());
    }

    @Override
    public @Nullable T read(TokenReader in) {
        if (!in.beginObject(expected)) {
            return null;
        }
        int start = in.offset();
        B builder = newBuilder.get();
        return readMembers(in, builder) ? build(in, builder, start) : null;
    }

    /** Reads all members; false where they have a problem that spoils the object. */
    private boolean readMembers(TokenReader in, B builder) {
        Map<String, JsonText> unknown = Map.of();
        boolean clean = true;
        long seen = 0;
        long good = 0;
        for (int index = in.nextMember(names); index != MemberNames.END; index = in.nextMember(names)) {
            if (index < 0) {
                unknown = unknown.isEmpty() ? new HashMap<>() : unknown;
                clean &= keepUnknown(in, unknown);
                continue;
            }
            in.advance();
            long bit = 1L << index;
            if ((seen & bit) != 0) {
                clean = reportDuplicate(in, members.get(index).name());
            } else if (readers[index].read(in, builder)) {
                good |= bit;
            } else {
                clean = false;
            }
            seen |= bit;
        }
        if (!unknown.isEmpty()) {
            keep.accept(builder, Extensions.of(unknown));
        }
        good |= implied(good) & ~seen;
        seen |= implied(seen);
        boolean complete = (good & required) == required;
        if (!complete) {
            reportMissing(in, seen, unknown.keySet());
        }
        return complete && (clean || !spoiltByAny);
    }

    /** An array holds any readers; it is made of those of the members alone. */
    @SuppressWarnings("unchecked")
    private static <B> MemberReader<? super B>[] readers(List<? extends Member<?, B>> members) {
        return members.stream().map(Member::reader).toArray(MemberReader[]::new);
    }

    private static int[] implied(List<? extends Member<?, ?>> members) {
        Map<String, Integer> places = new HashMap<>();
        members.forEach(member -> places.put(member.name(), places.size()));
        return members.stream()
                .filter(member -> member.field().impliedBy().isPresent())
                .flatMap(member ->
                        Stream.of(member.name(), member.field().impliedBy().orElseThrow()))
                .mapToInt(name -> Objects.requireNonNull(places.get(name)))
                .toArray();
    }

    /** The members that others imply which are there. */
    private long implied(long there) {
        long bits = 0;
        for (int i = 0; i < implied.length; i += 2) {
            bits |= (there >> implied[i + 1] & 1L) << implied[i];
        }
        return bits;
    }

    private boolean keepUnknown(TokenReader in, Map<String, JsonText> unknown) {
        String name = in.name();
        in.advance();
        if (!in.keepsUnknown() && !Codes.isForeign(name)) {
            in.problem(
                    Problem.UNKNOWN,
                    () -> "no member " + Messages.echo(name) + " is known" + Messages.didYouMean(name, known));
            in.skip();
            return false;
        }
        if (!in.isNew(name, unknown.keySet())) {
            return false;
        }
        JsonText value = in.canonical();
        if (value == null) {
            return false;
        }
        unknown.put(name, value);
        return true;
    }

    private static boolean reportDuplicate(TokenReader in, String name) {
        in.problem(Problem.DUPLICATE, "expected each name once but there are two members " + Messages.echo(name));
        in.skip();
        return false;
    }

    /** Reports required members that are not there, and unknown ones that may be meant for them. */
    private void reportMissing(TokenReader in, long seen, Set<String> unknown) {
        for (int i = 0; i < members.size(); i++) {
            if ((required & ~seen & 1L << i) != 0) {
                Member<T, B> member = members.get(i);
                in.problem(member.codeIfMissing(), () -> missing(member, unknown));
            }
        }
    }

    private static String missing(Member<?, ?> member, Set<String> unknown) {
        String instead = SpellingSuggestion.nearest(member.name(), unknown)
                .map(other -> " but there is " + Messages.echo(other))
                .orElseGet(() -> values(member));
        return "expected a member \"" + member.name() + "\"" + instead;
    }

    /** What the value of a member may be, where only some are known. */
    private static String values(Member<?, ?> member) {
        if (!(member.field().codec() instanceof TextCodec<?> text)
                || text.form().values().isEmpty()) {
            return "";
        }
        List<String> values = text.form().values();
        return text.form().closed()
                ? ", one of \"" + String.join("\", \"", values) + '"'
                : " such as \"" + values.get(0) + '"';
    }

    /** Builds the value; what the builder refuses is reported at the attribute that its message names. */
    private @Nullable T build(TokenReader in, B builder, int start) {
        try {
            return build.apply(builder);
        } catch (IllegalArgumentException | IllegalStateException e) {
            String message =
                    e instanceof RefusedException refused ? refused.problems() : String.valueOf(e.getMessage());
            int colon = Math.max(0, message.indexOf(": "));
            String attribute = message.substring(0, colon);
            if (known.contains(attribute)) {
                in.problemOf(attribute, start, Problem.OBJECT, message.substring(colon + 2));
            } else {
                in.problem(Problem.OBJECT, message);
            }
            return null;
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if a kept member has the name of an attribute
     */
    @Override
    public void write(TokenWriter out, T value) {
        out.beginObject();
        if (out.sortsMembers()) {
            writeSorted(out, value);
        } else {
            for (MemberWriter<? super T, ?> writer : writers) {
                writer.write(out, value);
            }
            Extensions kept = extensions.apply(value);
            if (!kept.isEmpty()) {
                kept.forEach((name, text) -> writeKept(out, name, text));
            }
        }
        out.endObject();
    }

    /** Writes known members and kept ones, both of which are sorted, as one sequence that is. */
    private void writeSorted(TokenWriter out, T value) {
        Extensions kept = extensions.apply(value);
        int next = 0;
        for (int i = 0; i < kept.names().size(); i++) {
            String name = kept.names().get(i);
            while (next < sorted.length && sorted[next].name().compareTo(name) < 0) {
                sorted[next++].write(out, value);
            }
            writeKept(out, name, kept.values().get(i));
        }
        while (next < sorted.length) {
            sorted[next++].write(out, value);
        }
    }

    private void writeKept(TokenWriter out, String name, JsonText text) {
        if (known.contains(name)) {
            throw new IllegalArgumentException("extensions: " + Messages.echo(name) + " is the name of an attribute");
        }
        out.name(name);
        out.canonical(text);
    }
}
