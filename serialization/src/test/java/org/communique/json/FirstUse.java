package org.communique.json;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.communique.dossier.Dossier;

/** Uses the library for the first time in a Java virtual machine, in sixteen threads at one moment. */
final class FirstUse {

    private static final int THREADS = 16;

    private static final String DOCUMENT = """
            {"communique":"1","id":"d","later":{"b":1e3,"a":[true,null]},
            "sources":[{"id":"source:s","published":{"edtf":"2025-03-06?"},"recorded":"2025-03-06T12:00:00Z"}],
            "actors":[{"type":"state","id":"actor:uk","names":[{"text":"United Kingdom"}],"countries":["GB"]}],
            "pledges":[{"id":"pledge:p","parties":[{"actor":"actor:uk","role":"donor"}],"contributions":
            [{"type":"funding","amount":{"value":"30","currency":"GBP","equivalents":
            [{"amount":{"value":"36","currency":"EUR"}}]}}]}]}
            """;

    private FirstUse() {}

    public static void main(String[] arguments) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<String>> written = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Callable<String> use = () -> {
                start.await();
                return use();
            };
            written.add(threads.submit(use));
        }
        for (Future<String> each : written) {
            if (!each.get().equals(use())) {
                throw new IllegalStateException(each.get());
            }
        }
        threads.shutdown();
        System.out.println("alike: " + written.size());
    }

    private static String use() {
        CommuniqueJson json = CommuniqueJson.standard();
        Dossier dossier = json.read(DOCUMENT);
        return json.indented().write(dossier)
                + new String(json.canonical(dossier), java.nio.charset.StandardCharsets.UTF_8);
    }
}
