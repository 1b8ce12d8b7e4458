package org.communique.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.actor.Name;
import org.communique.actor.Participation;
import org.communique.actor.Person;
import org.communique.actor.Role;
import org.communique.amount.Approximation;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.dossier.Dossier;
import org.communique.dossier.DossierShape;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.PledgeId;
import org.communique.pledge.Goods;
import org.communique.pledge.Pledge;
import org.communique.shape.Attribute;
import org.communique.shape.Kind;
import org.communique.shape.Shape;
import org.communique.shape.Union;
import org.junit.jupiter.api.Test;

class RevisionWordsTest {

    private static final RevisionWords GERMAN = RevisionWords.of(Locale.GERMAN);

    private static Set<String> keys(Locale locale) {
        return ResourceBundle.getBundle("org.communique.revision.words", locale).keySet().stream()
                .filter(key -> !key.startsWith("attribute.") && !key.startsWith("type."))
                .collect(Collectors.toSet());
    }

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(keys(Locale.GERMAN)).isEqualTo(keys(Locale.ROOT)).hasSizeGreaterThan(30);
        Stream.of(ConflictKind.values()).map(kind -> "conflict." + name(kind)).forEach(RevisionWordsTest::assertSaid);
        Stream.of(UnifiedConflictKind.values())
                .map(kind -> "unified." + name(kind))
                .forEach(RevisionWordsTest::assertSaid);
        Stream.of(ChangeKind.values()).map(kind -> "change." + name(kind)).forEach(RevisionWordsTest::assertSaid);
        Stream.of(Approximation.values()).map(kind -> "figure." + name(kind)).forEach(RevisionWordsTest::assertSaid);
    }

    private static void assertSaid(String key) {
        assertThat(keys(Locale.ROOT)).contains(key);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    @Test
    void everyAttributeAndEveryTypeHasAGermanName() {
        Set<String> attributes = new TreeSet<>();
        Set<String> types = new TreeSet<>();
        collect(DossierShape.DOSSIER, new TreeSet<>(), attributes, types);
        Set<String> known = ResourceBundle.getBundle("org.communique.revision.words", Locale.GERMAN)
                .keySet();

        assertThat(attributes).hasSizeGreaterThan(100).allMatch(name -> known.contains("attribute." + name));
        assertThat(types).contains("goods").allMatch(code -> known.contains("type." + code));
        assertThat(known.stream().filter(key -> key.startsWith("attribute.")).map(key -> key.substring(10)))
                .allMatch(attributes::contains);
    }

    private static void collect(Shape<?> shape, Set<String> seen, Set<String> attributes, Set<String> types) {
        if (seen.add(shape.type().getName())) {
            for (Attribute<?, ?> attribute : shape.attributes()) {
                attributes.add(attribute.name());
                collect(attribute.kind(), seen, attributes, types);
            }
        }
    }

    private static void collect(Kind<?> kind, Set<String> seen, Set<String> attributes, Set<String> types) {
        if (kind instanceof Union<?> union) {
            types.addAll(union.byType().keySet());
            union.byType().values().forEach(shape -> collect(shape, seen, attributes, types));
        } else if (kind instanceof Shape<?> shape) {
            collect(shape, seen, attributes, types);
        }
    }

    @Test
    void whatIsNotKnownIsCalledAsItIs() {
        assertThat(GERMAN.attribute("acme:x", "")).isEqualTo("acme:x");
        assertThat(GERMAN.type("acme:x")).isEqualTo("acme:x");
        assertThat(GERMAN.attribute("value", "contributions 2 of pledges 10"))
                .isEqualTo("Wert (Beiträge 2 (Zusagen 10))");
        assertThat(RevisionWords.ENGLISH.attribute("value", "contributions 2 of pledges 10"))
                .isEqualTo("value of contributions 2 of pledges 10");
    }

    @Test
    void anotherLanguageIsToldInEnglish() {
        Dossier one = Dossier.of(DossierId.of("one")).plus(person("Ida Holm"));
        Dossier other = Dossier.of(DossierId.of("one")).plus(person("Ida Holm-Berg"));
        Difference difference = Difference.between(one, other);

        assertThat(difference.inWords(Locale.FRENCH)).isEqualTo(difference.inWords());
        assertThat(difference.inWords(Locale.GERMAN))
                .containsExactly(
                        "~ actor:holm \"Ida Holm-Berg\"", "    - Namen: Ida Holm", "    + Namen: Ida Holm-Berg");
    }

    private static Person person(String name) {
        return Person.builder().id(ActorId.of("holm")).addNames(Name.of(name)).build();
    }

    @Test
    void aFigureBetweenTwoIsToldWithBoth() {
        Difference difference = Difference.between(
                Dossier.of(DossierId.of("one")).plus(tents(10)),
                Dossier.of(DossierId.of("one")).plus(tents(20)));

        assertThat(difference.inWords())
                .containsExactly("~ pledge:tents", "    quantity: between 1 and 10 tent, now between 1 and 20 tent");
        assertThat(difference.inWords(Locale.GERMAN))
                .containsExactly("~ pledge:tents", "    Menge: zwischen 1 und 10 tent, jetzt zwischen 1 und 20 tent");
    }

    private static Pledge tents(int most) {
        Quantity quantity = Quantity.builder()
                .value(BigDecimal.ONE)
                .upTo(BigDecimal.valueOf(most))
                .approximation(Approximation.BETWEEN)
                .unit(Unit.of("tent"))
                .build();
        return Pledge.builder()
                .id(PledgeId.of("tents"))
                .addParties(Participation.of(ActorId.of("holm"), Role.DONOR))
                .addContributions(
                        Goods.builder().item("tents").quantity(quantity).build())
                .build();
    }

    @Test
    void conflictsAreToldInALanguage() {
        Conflict conflict = new Conflict(ConflictKind.LEFT_OUT, Optional.of(ActorId.of("holm")), List.of(), List.of());
        UnifiedConflict unified =
                UnifiedConflict.of(UnifiedConflictKind.KIND, List.of(ActorId.of("a"), ActorId.of("b")));

        assertThat(conflict.inWords(Locale.GERMAN))
                .containsExactly("! actor:holm: ausgelassen, denn es führt im Kreis mit dem, was die andere Seite hat");
        assertThat(unified.inWords(Locale.GERMAN))
                .isEqualTo("nicht vereint, denn sie sind von verschiedener Art: actor:a, actor:b");
        assertThat(unified.inWords()).isEqualTo("not joined, since they are of different kinds: actor:a, actor:b");
    }
}
