package org.communique.examples.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.id.ActorId;
import org.communique.id.EntryId;
import org.communique.position.Attribution;
import org.communique.position.HeldPosition;
import org.communique.position.HeldStance;
import org.communique.position.PositionChange;
import org.communique.position.PositionMatrix;
import org.communique.statement.Polarity;
import org.communique.statement.Strength;
import org.communique.time.Edtf;

/** Who stands where, as a grid of marks and then in words. */
final class PositionsPage {

    private final ActorNames naming;
    private final Words words;
    private final PositionMatrix matrix;
    private final Map<String, List<HeldPosition>> rows = new LinkedHashMap<>();
    private final Map<String, HeldPosition> columns = new LinkedHashMap<>();

    PositionsPage(Dossier dossier, PositionMatrix matrix, Words words) {
        this.naming = new ActorNames(dossier, words);
        this.words = words;
        this.matrix = matrix;
        matrix.positions().forEach(cell -> {
            rows.computeIfAbsent(row(cell), absent -> new ArrayList<>()).add(cell);
            columns.putIfAbsent(column(cell), cell);
        });
    }

    /** {@return the grid and the words, or that there is nothing to show} */
    String text(Screen screen) {
        if (matrix.positions().isEmpty()) {
            return words.say("positions.none") + "\n";
        }
        Layout layout = new Layout(screen, words);
        legend(layout);
        details(layout);
        return new Grid(screen.width()).text() + layout.text();
    }

    private void legend(Layout layout) {
        layout.heading(words.say("positions.heading.targets"));
        int number = 0;
        for (HeldPosition each : columns.values()) {
            number++;
            layout.item(0, Phrase.lead(number + " "), Phrase.plain(target(each)));
        }
        layout.item(0, Phrase.plain(words.say("positions.marks")));
    }

    private void details(Layout layout) {
        layout.heading(words.say("positions.heading.words"));
        rows.values().forEach(cells -> {
            layout.group(Sentences.capital(holder(cells.get(0))));
            cells.forEach(cell -> {
                layout.item(1, Phrase.plain(sides(cell) + " " + target(cell)), Phrase.doubt(", " + word(cell)));
                cell.changes().forEach(change -> layout.detail(2, List.of(Phrase.plain(change(change)))));
            });
        });
    }

    /** Two that have one name are two. */
    static String row(HeldPosition cell) {
        return cell.holder().map(ActorId::text).orElse("");
    }

    static String column(HeldPosition cell) {
        return cell.target()
                .entry()
                .map(EntryId::text)
                .orElseGet(() -> Terms.ENGLISH.quoted(cell.target().text().orElse("")));
    }

    String holder(HeldPosition cell) {
        return cell.holder().map(naming::actor).orElseGet(() -> words.say("positions.nobody"));
    }

    String actors(List<ActorId> ids) {
        return naming.actors(ids);
    }

    String target(HeldPosition cell) {
        return naming.topic(cell.target());
    }

    /** "strongly against", "for or against, which came last is not known,". */
    String sides(HeldPosition cell) {
        List<String> sides =
                cell.polarities().stream().map(each -> told("towards", each)).toList();
        return sides.size() == 1
                ? cell.strength().map(this::degree).orElse("") + sides.get(0)
                : words.say("positions.both", String.join(" " + words.say("list.and") + " ", sides));
    }

    private String told(String how, Polarity polarity) {
        return words.say("positions." + how + "." + polarity.name().toLowerCase(Locale.ROOT));
    }

    private String degree(Strength strength) {
        if (strength.equals(Strength.MODERATE)) {
            return "";
        }
        return words.say(strength.equals(Strength.STRONG) ? "positions.strongly" : "positions.faintly") + " ";
    }

    /** "by their own word, 3 times; first priority". */
    String word(HeldPosition cell) {
        int times = cell.standing().size();
        String whose = cell.attributions().equals(List.of(Attribution.OWN))
                ? words.say("positions.by-own")
                : cell.attributions().equals(List.of(Attribution.ASCRIBED))
                        ? words.say("positions.by-others")
                        : words.say("positions.by-both");
        return whose
                + (times > 1 ? ", " + words.say("positions.times", times) : "")
                + (isHedged(cell) ? ", " + words.say("positions.hedged") : "")
                + (cell.priority().isPresent()
                        ? ", " + words.say("positions.priority", cell.priority().getAsInt())
                        : "");
    }

    private static boolean isHedged(HeldPosition cell) {
        return cell.standing().stream().allMatch(HeldStance::hedged);
    }

    private String change(PositionChange change) {
        return words.say("positions.changed", told(change.from()), told(change.to()));
    }

    String told(HeldStance stance) {
        return told("side", stance.polarity())
                + stance.when()
                        .map(Edtf::text)
                        .map(words::date)
                        .map(when -> " (" + when + ")")
                        .orElse("");
    }

    /** {@return "--" for strongly against, "(+)*" for those whom others call in favour now} */
    static String mark(HeldPosition cell) {
        boolean strong = cell.strength().equals(Optional.of(Strength.STRONG));
        List<String> sides = cell.polarities().stream().map(PositionsPage::mark).toList();
        String mark = sides.size() == 1 && strong ? sides.get(0).repeat(2) : String.join("/", sides);
        String whose = cell.attributions().contains(Attribution.OWN) ? mark : "(" + mark + ")";
        return whose + (isHedged(cell) ? "?" : "") + (cell.changes().isEmpty() ? "" : "*");
    }

    private static String mark(Polarity polarity) {
        return switch (polarity) {
            case FAVOURS -> "+";
            case OPPOSES -> "-";
            case NEUTRAL -> "=";
            case MIXED -> "~";
        };
    }

    /** Holders below each other and numbers of targets beside each other, as many as have room, then the next. */
    private final class Grid {

        private static final int LONGEST_NAME = 32;

        private final List<String> targets = List.copyOf(columns.keySet());
        private final int first;
        private final int column;
        private final int perPart;

        Grid(int width) {
            this.first = rows.values().stream()
                    .mapToInt(cells -> length(name(cells)))
                    .max()
                    .orElse(0);
            this.column = 2
                    + Stream.concat(
                                    matrix.positions().stream().map(PositionsPage::mark),
                                    Stream.of(String.valueOf(targets.size())))
                            .mapToInt(String::length)
                            .max()
                            .orElse(0);
            this.perPart = Math.max(1, (width - first) / column);
        }

        String text() {
            StringBuilder text = new StringBuilder();
            for (int from = 0; from < targets.size(); from += perPart) {
                part(text, from, Math.min(targets.size(), from + perPart));
            }
            return text.toString();
        }

        private void part(StringBuilder text, int from, int to) {
            text.append(from == 0 ? "" : "\n").append(" ".repeat(first));
            for (int i = from; i < to; i++) {
                text.append(right(String.valueOf(i + 1)));
            }
            text.append('\n');
            rows.values().forEach(cells -> {
                String line = marks(cells, targets.subList(from, to));
                if (!line.isEmpty()) {
                    text.append(name(cells))
                            .append(" ".repeat(first - length(name(cells))))
                            .append(line)
                            .append('\n');
                }
            });
        }

        private String marks(List<HeldPosition> cells, List<String> shown) {
            StringBuilder line = new StringBuilder();
            Map<String, String> byTarget = new LinkedHashMap<>();
            cells.forEach(cell -> byTarget.put(column(cell), mark(cell)));
            shown.forEach(target -> line.append(right(byTarget.getOrDefault(target, ""))));
            return line.toString().stripTrailing();
        }

        private String right(String text) {
            return " ".repeat(column - text.length()) + text;
        }

        private String name(List<HeldPosition> cells) {
            String plain = Layout.plain(Sentences.capital(holder(cells.get(0))));
            return length(plain) <= LONGEST_NAME
                    ? plain
                    : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
        }

        private static int length(String text) {
            return text.codePointCount(0, text.length());
        }
    }
}
