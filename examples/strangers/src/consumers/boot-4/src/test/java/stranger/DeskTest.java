package stranger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.communique.amount.MoneyAmount;
import org.communique.dossier.Dossier;
import org.communique.id.DossierId;
import org.communique.pledge.Funding;
import org.communique.validation.Report;
import org.communique.validation.Validator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The mapper that Boot makes knows the types without a word about them. */
@SpringBootTest
class DeskTest {

    private record Letter(String to, Dossier dossier) {}

    @Autowired
    private JsonMapper mapper;

    @Test
    void readsAndWritesADossierInsideOfAnotherValue() {
        Letter letter = new Letter("desk", Dossier.of(DossierId.of("talks")));

        assertThat(mapper.readValue(mapper.writeValueAsString(letter), Letter.class))
                .isEqualTo(letter);
    }

    @Test
    void writesFiguresAsTheyAre() {
        Funding funding = Funding.of(MoneyAmount.of(new BigDecimal("0.1"), "EUR"));

        assertThat(mapper.writeValueAsString(funding)).contains("\"0.1\"");
    }

    @Test
    void writesAReport() {
        Dossier dossier = mapper.readValue(
                "{\"communique\":\"1\",\"id\":\"talks\",\"statements\":[{\"id\":\"statement:a\","
                        + "\"voice\":\"attributed\",\"act\":\"assert\",\"speakers\":[\"actor:nobody\"]}]}",
                Dossier.class);
        Report report = Validator.standard().validate(dossier);

        assertThat(mapper.writeValueAsString(report)).contains("\"reference.missing\"");
    }

    @Test
    void refusesWhatIsNoDossier() {
        assertThatThrownBy(() -> mapper.readValue("{\"communique\":\"1\",\"id\":7}", Dossier.class))
                .isInstanceOf(JacksonException.class);
    }
}
