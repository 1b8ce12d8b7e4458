package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.architecture.HashedKeys;
import org.junit.jupiter.api.Test;

/** Whatever is looked up stays fast where somebody made hash codes collide. */
class HashedKeysTest {

    @Test
    void nothingInThisModuleBreaksTheRule() {
        assertThat(HashedKeys.ofModule(Main.class)).isEmpty();
    }
}
