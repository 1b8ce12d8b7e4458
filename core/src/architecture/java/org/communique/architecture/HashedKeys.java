package org.communique.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Finds where somebody who chooses texts of one hash code could make look-ups slow, as the compiler sees the types.
 *
 * <p>A hashed map or set stays fast for such keys where their class says itself that it is {@link Comparable} with
 * itself, for then the JDK keeps what collides in a tree; {@link KeyOrder} says which types do. What is found are
 * collections of other keys, whether they are made with {@code new}, by a constructor that is handed on, by a collector
 * or by {@code distinct()}; those of the JDK that know no trees, however they are made, but for constants; and look-ups
 * in a list that stand in a loop.
 *
 * <p>An order that leaves out a part of the key, collections of other libraries, and loops that compare without the
 * methods of a collection remain for other tests.
 */
public final class HashedKeys {

    private static final Path SOURCES = Path.of("src/main/java");

    private HashedKeys() {}

    /**
     * {@return a line for each place in the sources of a module, whose folder is the working directory}
     *
     * @param type a type of the module, to find its class files by
     */
    public static List<String> ofModule(Class<?> type) {
        boolean named = Files.exists(SOURCES.resolve("module-info.java"));
        List<String> options = List.of(
                "-d",
                folder(type).toString(),
                named ? "--module-path" : "--class-path",
                System.getProperty("java.class.path") + File.pathSeparator + folder(type));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.walk(SOURCES)) {
            List<Path> java = sources.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            return found(compiler, files, options, files.getJavaFileObjectsFromPaths(java));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return a line for each place in a source that needs nothing but the JDK} */
    static List<String> of(String name, String source) {
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoringErrors) {
                        return source;
                    }
                };
        return found(ToolProvider.getSystemJavaCompiler(), null, List.of(), List.of(file));
    }

    private static List<String> found(
            JavaCompiler compiler,
            StandardJavaFileManager files,
            List<String> options,
            Iterable<? extends JavaFileObject> sources) {
        List<String> all = new ArrayList<>(List.of("-proc:none"));
        all.addAll(options);
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) compiler.getTask(null, files, messages, all, null, sources);
        List<String> found = new ArrayList<>();
        try {
            Iterable<? extends CompilationUnitTree> units = task.parse();
            task.analyze();
            for (CompilationUnitTree unit : units) {
                new HashedKeysScanner(task, Trees.instance(task), unit, found::add).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (messages.getDiagnostics().stream().anyMatch(message -> message.getKind() == Diagnostic.Kind.ERROR)) {
            throw new AssertionError(messages.getDiagnostics());
        }
        return found;
    }

    private static Path folder(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
