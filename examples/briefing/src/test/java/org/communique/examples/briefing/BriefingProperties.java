package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.communique.dossier.Dossier;

/** Any dossier can be printed. */
class BriefingProperties {

    @Property(tries = 60)
    void linesFitTheScreenUnlessAWordDoesNot(
            @ForAll Dossier dossier, @ForAll @IntRange(min = 20, max = 200) int width, @ForAll boolean all) {
        String briefing = Briefing.about(dossier, new Screen(width, false, all, false), Words.ENGLISH);

        assertThat(briefing.lines())
                .allMatch(line -> line.codePointCount(0, line.length()) <= width || isOneWord(line));
    }

    private static boolean isOneWord(String line) {
        return line.replaceFirst("^ *(– )?", "").indexOf(' ') < 0;
    }

    @Property(tries = 30)
    void coloursChangeNothingButTheLook(@ForAll Dossier dossier) {
        String plain = Briefing.about(dossier, new Screen(100, false, false, false), Words.ENGLISH);
        String coloured = Briefing.about(dossier, new Screen(100, true, false, false), Words.ENGLISH);

        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Property(tries = 30)
    void onlyOurOwnCodesSteerTheTerminal(@ForAll Dossier dossier) {
        String plain = Briefing.about(dossier, Screen.PLAIN, Words.ENGLISH);

        assertThat(plain.codePoints().filter(Character::isISOControl)).allMatch(point -> point == '\n');
    }
}
