package stranger;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.communique.dossier.Dossier;
import org.communique.json.CommuniqueJson;

/**
 * Looks through the jars for what a native image cannot know by itself, as there is no GraalVM in the registries: calls
 * that reach classes or members by their names, and resources without the metadata that names them.
 */
public final class Main {

    private static final int UTF8 = 1;

    /** The first two are what finds a class by its name; a character set is found by {@code forName} too. */
    private static final Set<String> REFLECTION = Set.of(
            "(Ljava/lang/String;)Ljava/lang/Class;",
            "(Ljava/lang/String;ZLjava/lang/ClassLoader;)Ljava/lang/Class;",
            "getDeclaredMethod",
            "getDeclaredMethods",
            "getDeclaredField",
            "getDeclaredFields",
            "getDeclaredConstructor",
            "newProxyInstance",
            "setAccessible",
            "findVirtual",
            "findStatic",
            "defineClass",
            "java/lang/reflect/Method",
            "java/lang/reflect/Constructor",
            "java/lang/reflect/Field");

    private Main() {}

    public static void main(String[] args) throws Exception {
        List<String> found = new ArrayList<>();
        for (Class<?> type : List.of(Dossier.class, CommuniqueJson.class)) {
            URI jar = type.getProtectionDomain().getCodeSource().getLocation().toURI();
            try (JarFile file = new JarFile(jar.getPath())) {
                inspect(file, found);
            }
        }
        if (!found.isEmpty()) {
            throw new AssertionError("a native image would miss " + found);
        }
        System.out.println("nothing that a native image would miss");
    }

    private static void inspect(JarFile file, List<String> found) throws IOException {
        boolean bundles = false;
        boolean described = false;
        for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements(); ) {
            JarEntry entry = entries.nextElement();
            bundles |= entry.getName().endsWith("messages.properties");
            described |= entry.getName().startsWith("META-INF/native-image/")
                    && entry.getName().endsWith("reachability-metadata.json");
            if (entry.getName().endsWith(".class")) {
                names(file, entry).stream()
                        .filter(REFLECTION::contains)
                        .forEach(name -> found.add(entry.getName() + ": " + name));
            }
        }
        if (bundles && !described) {
            found.add("the resource bundle of " + file.getName());
        }
    }

    /** {@return the texts in the constant pool of a class, among them the names of what it calls} */
    private static List<String> names(JarFile file, JarEntry entry) throws IOException {
        List<String> names = new ArrayList<>();
        try (InputStream in = file.getInputStream(entry);
                DataInputStream data = new DataInputStream(in)) {
            data.skipBytes(8);
            int count = data.readUnsignedShort();
            for (int i = 1; i < count; i++) {
                int tag = data.readUnsignedByte();
                if (tag == UTF8) {
                    names.add(data.readUTF());
                } else {
                    data.skipBytes(length(tag));
                    i += tag == 5 || tag == 6 ? 1 : 0;
                }
            }
        }
        return names;
    }

    private static int length(int tag) {
        return switch (tag) {
            case 5, 6 -> 8;
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            default -> 4;
        };
    }
}
