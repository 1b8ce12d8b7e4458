package org.communique.exchange.wikidata;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.exchange.record.Kept;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.RefusedRecordException;
import org.communique.exchange.record.Value;

/** An item of Wikidata: what it is called, its statements, and of which class it is. */
final class Item {

    static final String INSTANCE_OF = "P31";
    private static final String REVISION = "lastrevid";
    private static final String REDIRECTS = "redirects";
    private static final String FROM = "from";

    private final Value json;
    private final String id;

    Item(Value json) {
        this.json = json;
        this.id = id(json);
    }

    /**
     * {@return the id of the item that a record tells of}
     *
     * @throws RefusedRecordException if it tells of none
     */
    static String id(Value json) {
        if (json.names().contains("missing")) {
            throw new RefusedRecordException("/missing", "there is no such item");
        }
        String type = json.get("type").text().orElse("item");
        if (!type.equals("item")) {
            throw new RefusedRecordException("/type", "expected an item but it is a " + type);
        }
        return json.get("id")
                .text()
                .filter(WikidataIds.ITEM.asMatchPredicate())
                .orElseThrow(() -> new RefusedRecordException("/id", "expected the id of an item"));
    }

    String id() {
        return id;
    }

    Value json() {
        return json;
    }

    /** {@return which id was asked for where the item stands for another; absent where it does not} */
    Value redirected() {
        return json.get(REDIRECTS).get(FROM);
    }

    /** {@return the properties of which there are statements} */
    Set<String> properties() {
        return json.get("claims").names();
    }

    /** {@return the statements of a property, those that are none left out} */
    List<Claim> claims(String property) {
        return json.get("claims").get(property).items().stream()
                .map(each -> new Claim(property, each))
                .toList();
    }

    /**
     * {@return what the item becomes}
     *
     * @throws RefusedRecordException if it is of no class that becomes anything
     */
    ItemClass becomes() {
        List<Claim> told = claims(INSTANCE_OF).stream()
                .filter(claim -> !claim.isDeprecated() && claim.main().isValue())
                .toList();
        List<Claim> certain =
                told.stream().filter(claim -> Hedge.of(claim).isCertain()).toList();
        List<String> classes = classes(told);
        return ItemClass.of(classes(certain))
                .or(() -> doubtful(told))
                .orElseThrow(() -> new RefusedRecordException(
                        "/claims/" + INSTANCE_OF,
                        classes.isEmpty()
                                ? "expected an item that is an instance of something"
                                : "expected a human, state, organization or office but it is an instance of "
                                        + String.join(", ", classes)));
    }

    private static Optional<ItemClass> doubtful(List<Claim> told) {
        Optional<ItemClass> doubtful = ItemClass.of(classes(told));
        if (doubtful.isPresent()) {
            told.forEach(claim -> claim.main().item().remark(Reason.DOUBTFUL_CODE, "that it is one is in doubt"));
        }
        return doubtful;
    }

    /** {@return the items that this one is an instance of, or was} */
    private static List<String> classes(List<Claim> told) {
        return told.stream()
                .flatMap(claim -> claim.main().item().text().stream())
                .toList();
    }

    /** {@return which version of the item it is; one that was asked for by another id tells more than one that was not} */
    static long version(Value json) {
        long revision = json.get(REVISION)
                .text()
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(0L);
        boolean isRedirected = json.get(REDIRECTS).get(FROM).isSaid();
        return 2 * Math.min(revision, Long.MAX_VALUE / 4) + (isRedirected ? 2 : 1);
    }

    /** {@return what every entry that only this item tells of keeps: which version it is} */
    Kept kept() {
        Kept kept = Kept.of(WikidataIds.SYSTEM);
        Stream.of(REVISION, REDIRECTS).forEach(name -> kept.keep(name, json.get(name)));
        return kept;
    }

    /** {@return the one statement that is the best of a property: the one that is preferred, or else the only one} */
    Optional<Claim> best(String property) {
        List<Claim> standing = claims(property).stream()
                .filter(claim -> !claim.isDeprecated() && claim.rank().isPresent())
                .toList();
        List<Claim> preferred = standing.stream().filter(Claim::isPreferred).toList();
        List<Claim> best = preferred.isEmpty() ? standing : preferred;
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }
}
