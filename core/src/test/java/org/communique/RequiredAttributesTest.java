package org.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.entry.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A builder says at once what it misses. */
class RequiredAttributesTest {

    /** In the order in which the builder names them; types that need none of their own are not here. */
    private static final Map<String, List<String>> REQUIRED = required("""
            Citation: source
            Classification: scheme code
            Collective: id
            Coordinates: latitude longitude
            Count: kind quantity
            DiplomaticEvent: id type modality
            Dossier: id
            Equivalent: amount
            Identifier: scheme value
            Link: id subject relation object
            Marking: kind
            Membership: id member body
            ModalityChange: modality
            MoneyAmount: value
            Name: text
            Need: id holder
            Office: id
            Organization: id
            Participation: actor role
            Person: id
            Place: name
            Pledge: id
            PledgeStep: stage
            Quantity: value unit
            Quotation: form
            Rate: value base quote
            RecordSelector: key
            Source: id
            Stance: target polarity
            State: id
            Statement: id act
            Tenure: id person office
            TextPositionSelector: start end
            TextQuoteSelector: exact
            Undertaking: text
            UnrecognizedActor: id type
            UnrecognizedContribution: type
            UnrecognizedEntry: id
            UnrecognizedSelector: type
            """);

    static List<Class<?>> types() {
        return ModelTypes.built();
    }

    @ParameterizedTest
    @MethodSource("types")
    void emptyBuilderNamesAllThatItMisses(Class<?> type) {
        Throwable refused = catchThrowable(() -> Builders.build(Builders.empty(type)));

        List<String> required = REQUIRED.get(type.getSimpleName());
        if (required == null) {
            assertThat(refused instanceof IllegalStateException).isFalse();
        } else {
            assertThat(refused).isInstanceOf(IllegalStateException.class).hasMessageEndingWith(required.toString());
        }
    }

    @Test
    void nullIsRefusedByName() {
        assertThatThrownBy(() -> Place.builder().name(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("name");
    }

    private static Map<String, List<String>> required(String table) {
        Map<String, List<String>> required = new TreeMap<>();
        table.lines()
                .map(line -> line.split(": "))
                .forEach(row -> required.put(row[0], Arrays.asList(row[1].split(" "))));
        return required;
    }
}
