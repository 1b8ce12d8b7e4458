package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.actor.Organization;
import org.communique.actor.Person;
import org.communique.dossier.Dossier;
import org.communique.dossier.DossierShape;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.extension.Extensions;
import org.communique.extension.JsonText;
import org.communique.id.DossierId;
import org.communique.id.EntryId;
import org.communique.id.LinkId;
import org.communique.id.SourceId;
import org.communique.json.schema.CommuniqueSchema;
import org.communique.revision.Conflict;
import org.communique.revision.ConflictKind;
import org.communique.revision.Merge;
import org.communique.revision.Unified;
import org.communique.revision.UnifiedConflict;
import org.communique.shape.Kind;
import org.communique.shape.Shapes;
import org.communique.source.Source;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** What clashes, as JSON: what is read of it is what was written. */
class ConflictJsonProperties {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CommuniqueModule()).build();

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CommuniqueSchema.conflicts(), InputFormat.JSON);

    private static final Dossier BARE = Dossier.of(DossierId.of("d"));

    @Property
    void conflictsOfAMergeComeBack(@ForAll Dossier base, @ForAll Dossier first, @ForAll Dossier second) {
        assertComesBack(Merge.of(base, first, second).conflicts());
        assertComesBack(Merge.of(first, second).conflicts());
    }

    @Property
    void conflictsOfWhatIsToldTwiceComeBack(@ForAll Dossier dossier, @ForAll Dossier other) {
        List<Entry> entries = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        other.entries().forEach(entry -> {
            EntryId again = EntryId.parse(entry.id().kind() + ":again-" + entries.size());
            entries.addAll(BARE.plus(entry)
                    .renaming(Map.of(entry.id(), again))
                    .entries()
                    .toList());
            dossier.entries()
                    .filter(each -> each.id().kind().equals(entry.id().kind()))
                    .findFirst()
                    .ifPresent(each -> links.add(
                            Link.of(LinkId.of("again-link-" + links.size()), again, Relation.SAME_AS, each.id())));
        });

        assertUnifiedComesBack(Unified.of(dossier.plus(entries).plus(links)).conflicts());
    }

    @Example
    void theHeadingComesBack() {
        Dossier first = BARE.toBuilder()
                .title("One")
                .extensions(Extensions.of(Map.of("desk:a", JsonText.of("[1,null]"))))
                .build();
        Dossier second = BARE.toBuilder()
                .title("Other")
                .extensions(Extensions.of(Map.of("desk:a", JsonText.of("\"x\""))))
                .build();
        List<Conflict> conflicts = Merge.of(BARE, first, second).conflicts();

        assertThat(conflicts).extracting(Conflict::kind).containsExactly(ConflictKind.HEADER);
        assertComesBack(conflicts);
    }

    @Example
    void anOrderComesBack() {
        List<Source> sources =
                List.of(Source.of(SourceId.of("a")), Source.of(SourceId.of("b")), Source.of(SourceId.of("c")));
        List<Source> turned = new ArrayList<>(sources);
        Collections.swap(turned, 0, 1);
        List<Source> otherwise = new ArrayList<>(sources);
        Collections.swap(otherwise, 0, 2);
        List<Conflict> conflicts = Merge.of(BARE.plus(sources), BARE.plus(turned), BARE.plus(otherwise))
                .conflicts();

        assertThat(conflicts).extracting(Conflict::kind).containsExactly(ConflictKind.ORDER);
        assertComesBack(conflicts);
    }

    /** Each of two bodies is part of the other by one side alone. */
    @Example
    void aCircleAndWhatIsLeftOutComeBack() {
        Organization a = Organization.of("A");
        Organization b = Organization.of("B");
        Dossier base = BARE.plus(a, b);
        List<Conflict> conflicts = new ArrayList<>(Merge.of(
                        base,
                        base.replacing(a.toBuilder().parent(b.id()).build()),
                        base.replacing(b.toBuilder().parent(a.id()).build()))
                .conflicts());
        conflicts.add(new Conflict(
                ConflictKind.LEFT_OUT, conflicts.get(0).id(), conflicts.get(0).versions(), List.of()));

        assertThat(conflicts).extracting(Conflict::kind).contains(ConflictKind.CIRCLE, ConflictKind.LEFT_OUT);
        assertComesBack(conflicts);
    }

    /** A person is no state: what differs is the whole. */
    @Example
    void entriesOfTwoTypesComeBack() {
        Conflict conflict =
                Conflict.in(BARE.plus(Person.of("A"), Organization.of("A"))).get(0);

        assertThat(conflict.changes()).isNotEmpty();
        assertComesBack(List.of(conflict));
    }

    @Example
    void aTypeThatIsNotKnownIsRefused() {
        String json = """
                [{"kind":"value","entries":[],"attribute":"a","values":[{"at":"/a","type":"Nothing","value":[1]}]}]
                """;

        assertThatThrownBy(() -> MAPPER.readValue(json, new TypeReference<List<UnifiedConflict>>() {}))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("/values/0/type");
    }

    /** A name means one type. */
    @Example
    void typesHaveNamesOfTheirOwn() {
        assertThat(Shapes.reachedFrom(DossierShape.DOSSIER).stream()
                        .<Class<?>>map(Kind::type)
                        .collect(Collectors.groupingBy(Class::getSimpleName, Collectors.toSet())))
                .allSatisfy((name, types) -> assertThat(types).hasSize(1));
    }

    private static void assertComesBack(List<Conflict> conflicts) {
        String json = MAPPER.writeValueAsString(conflicts);
        List<Conflict> back = MAPPER.readValue(json, new TypeReference<List<Conflict>>() {});

        assertThat(back).isEqualTo(conflicts);
        assertThat(back.stream().map(Conflict::inWords))
                .containsExactlyElementsOf(
                        conflicts.stream().map(Conflict::inWords).toList());
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }

    private static void assertUnifiedComesBack(List<UnifiedConflict> conflicts) {
        String json = MAPPER.writeValueAsString(conflicts);
        List<UnifiedConflict> back = MAPPER.readValue(json, new TypeReference<List<UnifiedConflict>>() {});

        assertThat(back).isEqualTo(conflicts);
        assertThat(back)
                .extracting(UnifiedConflict::inWords)
                .isEqualTo(conflicts.stream().map(UnifiedConflict::inWords).toList());
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }
}
