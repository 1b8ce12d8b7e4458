package org.communique.json.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.architecture.HashedKeys;
import org.communique.json.CommuniqueJson;
import org.junit.jupiter.api.Test;

/** Whatever is looked up stays fast where somebody made hash codes collide. */
class HashedKeysTest {

    @Test
    void nothingInThisModuleBreaksTheRule() {
        assertThat(HashedKeys.ofModule(CommuniqueJson.class)).isEmpty();
    }
}
