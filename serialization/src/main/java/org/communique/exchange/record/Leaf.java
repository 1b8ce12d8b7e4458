package org.communique.exchange.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.extension.JsonText;
import org.communique.json.codec.CanonicalStrings;
import org.jspecify.annotations.Nullable;

/** A scalar value of a record, and what has become of it. Not thread-safe. */
public final class Leaf {

    private final String path;
    private @Nullable JsonText json;
    private final String text;
    private final boolean isText;
    private final List<Remark> remarks = new ArrayList<>(0);
    private @Nullable Outcome outcome;

    /** A leaf whose canonical JSON is its text as a string, where no other is told. */
    Leaf(String path, @Nullable JsonText json, String text) {
        this.path = path;
        this.json = json;
        this.text = text;
        this.isText = json == null;
        if (text.isBlank()) {
            outcome = Outcome.EMPTY;
        }
    }

    /** {@return where it stands in its record: a JSON Pointer, the name of a column, or an XPath} */
    public String path() {
        return path;
    }

    /** {@return it as canonical JSON} */
    public JsonText json() {
        if (json == null) {
            json = JsonText.of(CanonicalStrings.quoted(text));
        }
        return json;
    }

    /** {@return where it stands and what it says, by which two records are told apart} */
    String content() {
        return path + (isText ? '=' : ':') + text;
    }

    /** {@return its text; empty where it is null} */
    public String text() {
        return text;
    }

    /** {@return its text, where it says something} */
    Optional<String> said() {
        return outcome == Outcome.EMPTY ? Optional.empty() : Optional.of(text);
    }

    /** Says what has become of it; what says nothing stays so, and what is said first in {@link Outcome} holds. */
    void tick(Outcome became) {
        if (outcome == null || (became.compareTo(outcome) < 0 && outcome != Outcome.EMPTY)) {
            outcome = became;
        }
    }

    void remark(Reason reason, String detail) {
        remarks.add(new Remark(path, text, reason, detail));
    }

    /** Says that its text stands for nothing. */
    void empty() {
        outcome = Outcome.EMPTY;
        remark(Reason.PLACEHOLDER, "");
    }

    boolean isTicked() {
        return outcome != null;
    }

    /** {@return whether an entry says anything of it, so far} */
    boolean isUsed() {
        return outcome != null && outcome != Outcome.LOST && outcome != Outcome.EMPTY;
    }

    /** {@return what has become of it; lost, and reported, where nobody ticked it off} */
    public Outcome outcome() {
        if (outcome == null) {
            outcome = Outcome.LOST;
            remark(Reason.NO_HOME, "");
        }
        return outcome;
    }

    /** {@return what is to be reported of it, after {@link #outcome()} was asked for} */
    public List<Remark> remarks() {
        return remarks;
    }
}
