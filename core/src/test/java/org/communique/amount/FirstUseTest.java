package org.communique.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/** The money library is found whichever thread asks for it first. */
class FirstUseTest {

    @Test
    void aThreadWhoseLoaderSeesNoMoneyLibraryMayBeTheFirst() throws Exception {
        try (URLClassLoader fresh = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            FutureTask<Object> first = new FutureTask<>(() -> fresh.loadClass(Currencies.class.getName())
                    .getMethod("of", String.class)
                    .invoke(null, "GBP"));
            Thread thread = new Thread(first);
            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());

            thread.start();

            assertThat(result(first)).hasToString("GBP");
            assertThat(thread.getContextClassLoader()).isNotEqualTo(fresh);
        }
    }

    private static Object result(FutureTask<Object> task) throws InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static URL[] classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(FirstUseTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (java.net.MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
