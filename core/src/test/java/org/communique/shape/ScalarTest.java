package org.communique.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.term.Term;
import org.junit.jupiter.api.Test;

class ScalarTest {

    @Test
    void aVocabularyOfYourOwnIsDescribedByItsCodes() {
        Mood calm = new Mood("calm");
        Scalar<Mood> mood = Scalar.open(Mood.class, "a mood", List.of(calm), Mood::new);

        assertThat(mood.form().values()).containsExactly("calm");
        assertThat(mood.parser().apply("angry")).isEqualTo(new Mood("angry"));
        assertThat(mood.printer().apply(calm)).isEqualTo("calm");
    }

    /** How somebody is. */
    record Mood(String code) implements Term {

        @Override
        public boolean known() {
            return code.equals("calm");
        }
    }
}
