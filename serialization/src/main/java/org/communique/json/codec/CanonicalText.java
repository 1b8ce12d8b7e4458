package org.communique.json.codec;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.communique.extension.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Makes canonical text of whatever value the reader is at.
 *
 * <p>Iterative, with one frame an open container. Text is written as it comes; the members of an object are put in order
 * when it closes, and only where they did not come in order.
 */
final class CanonicalText {

    private final TokenReader in;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Frame> open = new ArrayDeque<>();
    private boolean broken;

    CanonicalText(TokenReader in) {
        this.in = in;
    }

    /**
     * {@return the text; null where an object has two members of one name or a string half of a surrogate pair, which
     * is reported}
     */
    @Nullable
    JsonText read() {
        value(in.token());
        while (!open.isEmpty()) {
            in.advance();
            JsonToken token = in.token();
            if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                close();
            } else {
                separate();
                value(token);
            }
        }
        return broken ? null : JsonText.of(out.toString());
    }

    /** Writes what stands between two values of the open container, and the name of a member. */
    private void separate() {
        Frame frame = open.element();
        if (!frame.empty) {
            out.append(',');
        }
        frame.empty = false;
    }

    private void value(JsonToken token) {
        switch (token) {
            case START_OBJECT -> open('{');
            case START_ARRAY -> open('[');
            case PROPERTY_NAME -> {
                String name = in.name();
                open.element().add(name, out.length());
                CanonicalStrings.append(out, name);
                out.append(':');
                in.advance();
                value(in.token());
            }
            case VALUE_STRING -> string();
            case VALUE_TRUE -> out.append("true");
            case VALUE_FALSE -> out.append("false");
            case VALUE_NULL -> out.append("null");
            default -> out.append(in.canonicalNumber());
        }
    }

    private void string() {
        String text = in.wellFormed(in.string());
        if (text == null) {
            broken = true;
        } else {
            CanonicalStrings.append(out, text);
        }
    }

    private void open(char bracket) {
        out.append(bracket);
        open.push(new Frame(bracket == '{', out.length()));
    }

    private void close() {
        Frame frame = open.pop();
        if (frame.object) {
            if (!frame.ascending) {
                sort(frame);
            }
            out.append('}');
        } else {
            out.append(']');
        }
    }

    /** Writes the members of an object again, in the order of their names. */
    private void sort(Frame frame) {
        String unsorted = out.substring(frame.start);
        out.setLength(frame.start);
        List<Member> sorted = new ArrayList<>();
        for (int i = 0; i < frame.members.size(); i++) {
            Member member = frame.members.get(i);
            boolean last = i + 1 == frame.members.size();
            int end = last ? unsorted.length() : frame.members.get(i + 1).start - frame.start - 1;
            sorted.add(new Member(member.name, member.start - frame.start, end));
        }
        sorted.sort(Comparator.comparing(Member::name));
        for (int i = 0; i < sorted.size(); i++) {
            Member member = sorted.get(i);
            if (i > 0) {
                out.append(',');
                reportDuplicate(sorted, i);
            }
            out.append(unsorted, member.start, member.end);
        }
    }

    /** Reports a name that stands again, once however often it does. */
    private void reportDuplicate(List<Member> sorted, int i) {
        String name = sorted.get(i).name;
        if (!sorted.get(i - 1).name.equals(name)) {
            return;
        }
        broken = true;
        if (i == 1 || !sorted.get(i - 2).name.equals(name)) {
            in.problem(Problem.DUPLICATE, "expected each name once but there are two members " + Messages.echo(name));
        }
    }

    /** A member of an object: its name, and where its text begins and ends in the output. */
    private record Member(String name, int start, int end) {}

    /** An open container. */
    private static final class Frame {
        private final boolean object;
        private final int start;
        private final List<Member> members = new ArrayList<>();
        private boolean empty = true;
        private boolean ascending = true;

        Frame(boolean object, int start) {
            this.object = object;
            this.start = start;
        }

        void add(String name, int start) {
            if (!members.isEmpty() && members.get(members.size() - 1).name.compareTo(name) >= 0) {
                ascending = false;
            }
            members.add(new Member(name, start, 0));
        }
    }
}
