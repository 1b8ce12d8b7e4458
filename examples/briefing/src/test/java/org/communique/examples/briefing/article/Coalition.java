package org.communique.examples.briefing.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.communique.actor.Actor;
import org.communique.actor.Office;
import org.communique.actor.Tenure;
import org.communique.dossier.Dossier;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.entry.Topic;
import org.communique.event.DiplomaticEvent;
import org.communique.evidence.Citation;
import org.communique.evidence.Evidenced;
import org.communique.evidence.Factuality;
import org.communique.evidence.TextPositionSelector;
import org.communique.examples.briefing.Main;
import org.communique.id.ActorId;
import org.communique.id.EntryId;
import org.communique.id.EventId;
import org.communique.id.OfficeId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.json.CommuniqueJson;
import org.communique.pledge.Contribution;
import org.communique.pledge.Pledge;
import org.communique.statement.Statement;

/** Short look-ups in the built-in dossier, as it is read from JSON, and short ways to say where its words stand. */
final class Coalition {

    static final Dossier DOSSIER = read();
    static final SourceId ARTICLE = SourceId.of("article");

    private Coalition() {}

    private static Dossier read() {
        try (InputStream json = Objects.requireNonNull(Main.class.getResourceAsStream("coalition.json"))) {
            return CommuniqueJson.standard().read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the actor with this local id, which is of this class} */
    static <A extends Actor> A actor(Class<A> type, String id) {
        Actor actor = DOSSIER.find(ActorId.of(id)).orElseThrow();
        assertThat(actor).isInstanceOf(type);
        return type.cast(actor);
    }

    static Office office(String id) {
        return DOSSIER.find(OfficeId.of(id)).orElseThrow();
    }

    /** {@return the only tenure of a person} */
    static Tenure tenureOf(String person) {
        List<Tenure> tenures = DOSSIER.tenuresOf(ActorId.of(person));
        assertThat(tenures).hasSize(1);
        return tenures.get(0);
    }

    static Statement statement(String id) {
        return DOSSIER.find(StatementId.of(id)).orElseThrow();
    }

    static Pledge pledge(String id) {
        return DOSSIER.find(PledgeId.of(id)).orElseThrow();
    }

    /** {@return the only contribution of a pledge, which is of this class} */
    static <C extends Contribution> C contribution(String pledge, Class<C> type) {
        assertThat(pledge(pledge).contributions()).singleElement().isInstanceOf(type);
        return type.cast(pledge(pledge).contributions().get(0));
    }

    static DiplomaticEvent event(String id) {
        return DOSSIER.find(EventId.of(id)).orElseThrow();
    }

    /** {@return the link between two entries, which has this relation} */
    static Link link(String subject, Relation relation, String object) {
        return DOSSIER.linksOf(EntryId.parse(subject)).stream()
                .filter(link -> link.subject().text().equals(subject))
                .filter(link -> link.relation().equals(relation))
                .filter(link -> link.object().text().equals(object))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(subject + " " + relation + " " + object));
    }

    /** {@return the entries that the topics name, as text} */
    static List<String> entries(List<Topic> topics) {
        return topics.stream()
                .map(Topic::entry)
                .flatMap(Optional::stream)
                .map(EntryId::text)
                .toList();
    }

    /** {@return the entry that the topic names, as text} */
    static String entry(Topic topic) {
        return topic.entry().orElseThrow().text();
    }

    /** {@return a check that a claim rests on these citations, exactly, and perhaps on others} */
    static Consumer<Evidenced> citing(Citation... citations) {
        return claim -> assertThat(claim.evidence()).contains(citations);
    }

    /** {@return words for which the outlet stands, from the first offset up to the second, from the third on …} */
    static Citation at(int... bounds) {
        Citation.Builder citation = Citation.builder().source(ARTICLE);
        for (int i = 0; i < bounds.length; i += 2) {
            citation.addSelectors(TextPositionSelector.of(bounds[i], bounds[i + 1]));
        }
        return citation.build();
    }

    /** {@return words that refer to the entry again} */
    static Citation again(int start, int end) {
        return attribute("id", at(start, end));
    }

    /** {@return words that support one attribute} */
    static Citation attribute(String attribute, Citation words) {
        return words.toBuilder().attribute(attribute).build();
    }

    /** {@return words for which the outlet does not stand, as it says that somebody said so} */
    static Citation by(String statement, Citation words) {
        return words.toBuilder().via(StatementId.of(statement)).build();
    }

    /** {@return words that are less than certain} */
    static Citation as(Factuality factuality, Citation words) {
        return words.toBuilder().factuality(factuality).build();
    }
}
