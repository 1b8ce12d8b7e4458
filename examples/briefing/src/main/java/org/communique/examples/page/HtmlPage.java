package org.communique.examples.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A page as HTML, with its style and its script, which are all that it may run. */
public final class HtmlPage {

    private static final String TEMPLATES = "org.communique.examples.page.template";

    private HtmlPage() {}

    /** {@return the page; the same for the same view} */
    public static String of(PageView view) {
        StringOutput html = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES)
                .render("page.jte", new Document(view, resource("page.css"), resource("page.js")), html);
        return html.toString();
    }

    /**
     * A view with what belongs to every page.
     *
     * @param view the view
     * @param style the style
     * @param script the script
     */
    public record Document(PageView view, String style, String script) {

        /** {@return what the page may load and run: itself, and nothing else} */
        public String policy() {
            return "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script)
                    + "; base-uri 'none'; form-action 'none'";
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every platform has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
