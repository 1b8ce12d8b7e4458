package stranger;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.dossier.Dossier;
import org.junit.jupiter.api.Test;

class DeskTest {

    @Test
    void runsInAModule() {
        assertThat(Desk.class.getModule().getName()).isEqualTo("stranger");
        assertThat(Dossier.class.getModule().isNamed()).isTrue();
        assertThat(Desk.copy("talks").id().text()).isEqualTo("talks");
    }
}
