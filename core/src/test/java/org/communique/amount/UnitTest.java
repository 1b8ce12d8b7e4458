package org.communique.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class UnitTest {

    @Test
    void everyKnownUnitHasANounThatCanBeRead() {
        assertThat(Unit.all()).hasSize(27).allSatisfy(unit -> {
            assertThat(unit.known()).isTrue();
            assertThat(Unit.of(unit.code())).isSameAs(unit);
            assertThat(AmountWording.print(Quantity.of(5, unit))).doesNotContain("(");
        });
    }

    @Test
    void anUnknownUnitIsKept() {
        Unit blanket = Unit.of("blanket");

        assertThat(blanket.known()).isFalse();
        assertThat(blanket).hasToString("blanket").isEqualTo(new Unit("blanket"));
    }

    @Test
    void aUnitIsACode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.of("Blankets of wool"))
                .withMessageStartingWith("expected a unit: ");
    }
}
