package org.communique.internal;

import java.util.function.Supplier;

/**
 * Lets the money library find its parts whichever thread asks for it first.
 *
 * <p>It looks for them through the context class loader of that thread, and never again where that one does not see
 * them. This is the only place where core touches a class loader.
 */
public final class LibraryClassLoader {

    private LibraryClassLoader() {}

    /** {@return what {@code call} gives while the context class loader of this thread is the one of this library} */
    public static <T> T call(Supplier<T> call) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(LibraryClassLoader.class.getClassLoader());
        try {
            return call.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
