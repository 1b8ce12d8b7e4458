package org.communique.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class EntryIdProperties {

    @Property
    void parseIsTheInverseOfText(@ForAll EntryId id) {
        assertThat(EntryId.parse(id.text())).isEqualTo(id);
    }

    @Property
    void textIsKindAndLocalPart(@ForAll EntryId id) {
        assertThat(id).hasToString(id.kind() + ":" + id.local());
    }

    @Property
    void idOfAnActorReadsItsOwnText(@ForAll ActorId id) {
        assertThat(ActorId.parse(id.text())).isEqualTo(id);
        assertThat(ActorId.of(id.local())).isEqualTo(id);
    }

    @Property
    void idsOfOneTypeAreInTheOrderOfTheirTexts(@ForAll UnrecognizedId one, @ForAll UnrecognizedId other) {
        assertThat(Integer.signum(one.compareTo(other)))
                .isEqualTo(Integer.signum(one.text().compareTo(other.text())));
    }

    @Property
    void anyTextIsAnIdOrRefusedShortly(@ForAll String text) {
        Throwable refused = catchThrowable(() -> EntryId.parse(text));

        if (refused != null) {
            assertThat(refused).isInstanceOf(IllegalArgumentException.class);
            assertThat(refused.getMessage()).hasSizeLessThan(256);
        }
    }

    @Property
    void slugOfALocalPartIsASlugOfItself(@ForAll ActorId id) {
        ActorId slug = ActorId.slug(id.local());

        assertThat(ActorId.slug(slug.local())).isEqualTo(slug);
    }

    @Property
    void anyTitleWithALetterHasASlug(@ForAll @StringLength(max = 300) String title) {
        assertThatCode(() -> StatementId.slug(title + "x"))
                .satisfiesAnyOf(thrown -> assertThat(thrown).isNull(), thrown -> assertThat(title)
                        .hasSizeGreaterThan(127));
    }
}
