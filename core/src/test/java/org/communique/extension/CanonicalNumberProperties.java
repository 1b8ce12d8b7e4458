package org.communique.extension;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CanonicalNumberProperties {

    @Property
    void canonicalFormIsCanonical(@ForAll BigDecimal number) {
        String canonical = CanonicalNumber.of(number.toString());

        assertThat(CanonicalNumber.of(canonical)).isEqualTo(canonical);
        assertThat(JsonText.of(canonical).text()).isEqualTo(canonical);
    }

    @Property
    void noDigitIsLost(@ForAll BigDecimal number) {
        assertThat(new BigDecimal(CanonicalNumber.of(number.toString()))).isEqualByComparingTo(number);
    }

    @Property
    void equalNumbersHaveOneForm(@ForAll BigDecimal number) {
        assertThat(CanonicalNumber.of(number.toPlainString())).isEqualTo(CanonicalNumber.of(number.toString()));
    }

    @Property
    void doubleHasAtMost17Digits(@ForAll double number) {
        String canonical = CanonicalNumber.of(new BigDecimal(Double.toString(number)).toString());

        assertThat(Double.parseDouble(canonical)).isEqualTo(number == 0 ? 0.0 : number);
    }
}
