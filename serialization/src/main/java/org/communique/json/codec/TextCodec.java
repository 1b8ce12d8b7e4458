package org.communique.json.codec;

import java.util.function.Function;
import org.communique.shape.Form;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a type that is a JSON string, and could be the name of a member as well.
 *
 * @param <T> the type
 */
public class TextCodec<T> implements Codec<T> {

    private final String expected;
    private final Form form;
    private final Function<String, T> parse;
    private final Function<? super T, String> print;

    /**
     * Creates the codec.
     *
     * @param expected what is expected, for messages
     * @param form what its texts look like
     * @param parse makes the value; an {@link IllegalArgumentException} becomes a problem
     * @param print gives its text
     */
    TextCodec(String expected, Form form, Function<String, T> parse, Function<? super T, String> print) {
        this.expected = expected;
        this.form = form;
        this.parse = parse;
        this.print = print;
    }

    /** {@return what its texts look like} */
    Form form() {
        return form;
    }

    /** {@return makes the value; an {@link IllegalArgumentException} becomes a problem} */
    public final Function<String, T> parse() {
        return parse;
    }

    /** {@return gives its text} */
    public final Function<? super T, String> print() {
        return print;
    }

    @Override
    public @Nullable T read(TokenReader in) {
        String text = in.text(expected);
        if (text == null) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            String problem = Messages.withoutAttribute(String.valueOf(e.getMessage()));
            in.problem(Problem.VALUE, () -> problem + Messages.didYouMean(text, form.values()));
            return null;
        }
    }

    @Override
    public void write(TokenWriter out, T value) {
        out.text(print.apply(value));
    }

    @Override
    public void outline(Outline outline) {
        outline.text(expected, form);
    }
}
