package org.communique.exchange.gdelt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.actor.Actor;
import org.communique.evidence.Citation;
import org.communique.evidence.RecordSelector;
import org.communique.exchange.cameo.ActorCode;
import org.communique.exchange.cameo.CodedActor;
import org.communique.exchange.record.LastValues;
import org.communique.exchange.record.RecordIds;
import org.communique.id.SourceId;
import org.communique.source.Source;
import org.communique.source.SourceKind;

/** Ids of what GDELT tells of, the data set, and its articles and actors, which are told of again and again. Not thread-safe. */
final class GdeltIds {

    static final String SYSTEM = "gdelt";

    /** Who took the events from the words: a program of the project. */
    static final String CODER = "GDELT";

    /** The data set that every event and mention is a record of. */
    static final Source DATA_SET = Source.builder()
            .id(SourceId.of(SYSTEM))
            .kind(SourceKind.DATASET)
            .title("GDELT: events and mentions")
            .publisher("The GDELT Project")
            .url("https://www.gdeltproject.org")
            .build();

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");

    private final Map<String, Source> articles = new LastValues<>();
    private final Map<String, Actor> actors = new LastValues<>();

    static String local(String key) {
        return RecordIds.local(SYSTEM, key);
    }

    /** {@return the record with this key as evidence} */
    static Citation record(String key) {
        return Citation.builder()
                .source(DATA_SET.id())
                .addSelectors(RecordSelector.of(key))
                .coder(CODER)
                .build();
    }

    /** {@return the key that the evidence of an entry has; empty where it has none of a record} */
    static String recordKey(List<Citation> evidence) {
        return evidence.stream()
                .filter(citation -> citation.source().equals(DATA_SET.id()))
                .flatMap(citation -> citation.selectors().stream())
                .filter(RecordSelector.class::isInstance)
                .map(selector -> ((RecordSelector) selector).key())
                .filter(key -> key.indexOf(':') < 0)
                .findFirst()
                .orElse("");
    }

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text.strip()).matches();
    }

    /** {@return the article at an address; what is no address is the title of something that has none} */
    Source article(String text) {
        return articles.computeIfAbsent(text, GdeltIds::source);
    }

    /** {@return the actor with this code and name} */
    Actor actor(ActorCode code, Optional<String> name) {
        String key = code.text() + '\t' + code.isWhole() + '\t' + name.orElse("");
        return actors.computeIfAbsent(key, each -> new CodedActor(SYSTEM, DATA_SET.id(), code, name).entry());
    }

    private static Source source(String text) {
        Source.Builder source = Source.builder().id(SourceId.of(RecordIds.ofAddress(SYSTEM, text.strip())));
        return isAddress(text)
                ? source.kind(SourceKind.ARTICLE).url(text.strip()).build()
                : source.title(text.strip()).build();
    }
}
