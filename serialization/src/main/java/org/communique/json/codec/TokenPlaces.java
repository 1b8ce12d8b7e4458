package org.communique.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;

/**
 * Where the tokens that were copied stand in the text that they were copied from, as an embedder's parser counts: its
 * columns are bytes where it reads bytes. Zero where it does not know, as of a tree. Not thread-safe.
 */
final class TokenPlaces {

    private static final int FEW = 16;

    private int[] lines = new int[FEW];
    private int[] columns = new int[FEW];
    private int count;

    /** Takes the place of the token that the parser is at. */
    void take(JsonParser parser) {
        TokenStreamLocation place = parser.currentTokenLocation();
        if (count == lines.length) {
            lines = Arrays.copyOf(lines, 2 * count);
            columns = Arrays.copyOf(columns, 2 * count);
        }
        lines[count] = Math.max(0, place.getLineNr());
        columns[count] = Math.max(0, place.getColumnNr());
        count++;
    }

    /** {@return the problems with a copy, at their places in the text: those of the tokens that they are at or within} */
    List<Problem> original(List<Problem> problems, String root, byte[] copy) {
        String text = new String(copy, StandardCharsets.UTF_8);
        int[] offsets = offsets(text);
        return problems.stream()
                .map(problem -> original(problem, root, token(offsets, text, problem.column())))
                .toList();
    }

    private Problem original(Problem problem, String root, int token) {
        return new Problem(problem.code(), root + problem.pointer(), lines[token], columns[token], problem.message());
    }

    /** The token at a column of the copy, which has one line. */
    private static int token(int[] offsets, String text, int column) {
        int at = text.offsetByCodePoints(0, Math.min(column - 1, text.codePointCount(0, text.length())));
        int found = Arrays.binarySearch(offsets, at);
        return Math.max(0, found < 0 ? -found - 2 : found);
    }

    /** Where each token of the copy begins; the last where it breaks off may not be among them. */
    private int[] offsets(String text) {
        int[] offsets = new int[count];
        int tokens = 0;
        try (JsonParser parser = TokenWriter.FACTORY.createParser(ObjectReadContext.empty(), text)) {
            while (tokens < count && parser.nextToken() != null) {
                offsets[tokens++] = (int) parser.currentTokenLocation().getCharOffset();
            }
        } catch (JacksonException e) {
            return Arrays.copyOf(offsets, tokens);
        }
        return Arrays.copyOf(offsets, tokens);
    }
}
