package org.communique.exchange.iati;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.entry.Condition;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.entry.Place;
import org.communique.exchange.record.Outcome;
import org.communique.exchange.record.RecordNumbers;
import org.communique.exchange.record.Value;
import org.communique.internal.Codes;
import org.communique.pledge.Instrument;
import org.communique.source.Source;
import org.communique.source.SourceKind;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/** What an activity tells besides who takes part and what moves. */
final class ActivityDetails {

    private final Value element;

    ActivityDetails(Value element) {
        this.element = element;
    }

    /** {@return what others call the activity; the identifier of IATI itself is none of these} */
    List<Identifier> identifiers() {
        List<Identifier> identifiers = new ArrayList<>();
        for (Value other : Elements.all(element, "other-identifier")) {
            Value leaf = Activity.otherIdentifier(other);
            leaf.carried().ifPresent(text -> identifiers.add(Identifier.of(otherScheme(other), text)));
        }
        for (Value site : Elements.all(element, "activity-website")) {
            Elements.text(site).carried().ifPresent(url -> identifiers.add(Identifier.of(IdentifierScheme.URL, url)));
        }
        return identifiers;
    }

    private static IdentifierScheme otherScheme(Value other) {
        Value type = other.get("@type");
        Optional<String> code = type.text()
                .map(text -> "iati:other-" + text.toLowerCase(Locale.ROOT))
                .filter(Codes::wellFormed);
        code.ifPresent(each -> type.tick(Outcome.CARRIED));
        return IdentifierScheme.of(code.orElse("iati:other"));
    }

    /** {@return from when to when it was done; what is planned is kept} */
    Optional<TimeExpression> period() {
        Optional<Value> start = date("2", "start-actual");
        Optional<Value> end = date("4", "end-actual");
        Optional<Edtf> first = start.flatMap(each -> Elements.day(each.get("@iso-date")));
        Optional<Edtf> last = end.flatMap(each -> Elements.day(each.get("@iso-date")));
        if (first.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        first.ifPresent(day -> start.get().get("@type").carried());
        last.ifPresent(day -> end.get().get("@type").carried());
        String from = first.map(Edtf::text).orElse("");
        return Optional.of(
                TimeExpression.of(Edtf.parse(from + '/' + last.map(Edtf::text).orElse(""))));
    }

    private Optional<Value> date(String code, String former) {
        return Elements.all(element, "activity-date").stream()
                .filter(each -> each.get("@iso-date").isSaid())
                .filter(each -> each.get("@type")
                        .text()
                        .filter(type -> type.equals(code) || type.equals(former))
                        .isPresent())
                .findFirst();
    }

    /** {@return the yearly interest on what is lent; absent where nothing is} */
    Optional<Quantity> interest(Steps steps) {
        Value rate =
                Elements.first(Elements.first(element, "crs-add"), "loan-terms").get("@rate-1");
        Optional<BigDecimal> percent = steps.has(Instrument.LOAN) ? RecordNumbers.decimal(rate) : Optional.empty();
        percent.ifPresent(each -> rate.tick(Outcome.CARRIED));
        return percent.map(each -> Quantity.of(each, Unit.PERCENT));
    }

    /** {@return the conditions, unless the activity says that there are none} */
    List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        for (Value all : Elements.all(element, "conditions")) {
            if (!all.get("@attached").text().orElse("1").matches("0|false")) {
                Elements.all(all, "condition")
                        .forEach(each ->
                                Elements.carriedWords(each).map(Condition::of).ifPresent(conditions::add));
            }
        }
        return conditions;
    }

    /** {@return where it is done; before 2.01 what has no code may be named among the countries and is none} */
    List<Place> places(Parties parties) {
        List<Place> places = new ArrayList<>();
        for (Value country : Elements.all(element, "recipient-country")) {
            if (!country.get("@code").isSaid() && parties.country(country).isEmpty()) {
                Elements.carriedWords(country).map(Place::of).ifPresent(places::add);
            }
        }
        for (Value location : Elements.all(element, "location")) {
            Locations.place(location).ifPresent(places::add);
        }
        return places;
    }

    /** {@return the documents that it links to; that it does so, it keeps} */
    List<Source> documents() {
        return Elements.all(element, "document-link").stream()
                .filter(each -> each.get("@url").isSaid())
                .map(ActivityDetails::document)
                .toList();
    }

    private static Source document(Value link) {
        String url = link.get("@url").carried().orElseThrow();
        Optional<String> title = Elements.carriedWords(Elements.first(link, "title"));
        Optional<Edtf> published =
                Elements.day(Elements.first(link, "document-date").get("@iso-date"));
        List<Value> languages = Elements.all(link, "language");
        Source.Builder document =
                Source.builder().kind(SourceKind.DOCUMENT).url(url).title(title);
        if (languages.size() == 1) {
            document.language(Elements.language(languages.get(0).get("@code")));
        }
        published.map(TimeExpression::of).ifPresent(document::published);
        String telling = IatiIds.telling(List.of(
                url,
                title.orElse(""),
                published.map(Edtf::text).orElse(""),
                languages.size() == 1 ? languages.get(0).get("@code").text().orElse("") : ""));
        return document.id(IatiIds.document(telling)).build();
    }
}
