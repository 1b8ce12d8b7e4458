package org.communique.examples.web;

import org.communique.dossier.Dossier;
import org.communique.id.DossierId;
import org.communique.timeline.OrderAnswer;
import org.communique.timeline.Timeline;
import org.communique.timeline.TimelineItem;
import org.communique.timeline.TimelineSummary;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** In which order things came about, of a dossier that is sent or of what is shown of one that is kept. */
@RestController
final class TimelineController {

    private final DossierStore store;
    private final DossierView view;

    TimelineController(DossierStore store, DossierView view) {
        this.store = store;
        this.view = view;
    }

    /** {@return the timeline of a dossier, which is not kept} */
    @PostMapping("/timelines")
    TimelineSummary timeline(@RequestBody Dossier dossier) {
        return Timeline.of(dossier).summary();
    }

    /** {@return the timeline of what is shown of a dossier} */
    @GetMapping("/dossiers/{id}/timeline")
    TimelineSummary timelineOf(@PathVariable DossierId id) {
        return shown(id).summary();
    }

    /**
     * {@return whether one item came before another, and why}
     *
     * @param item an id, or that of a pledge with the index of a step, as in {@code pledge:ferries#0}
     * @param before the other one
     */
    @GetMapping(path = "/dossiers/{id}/timeline", params = "before")
    OrderAnswer order(@PathVariable DossierId id, @RequestParam String item, @RequestParam String before) {
        return shown(id).why(item(item), item(before));
    }

    private Timeline shown(DossierId id) {
        return store.find(id)
                .map(view::of)
                .map(Timeline::of)
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "nothing is shown at this address"));
    }

    private static TimelineItem item(String text) {
        try {
            return TimelineItem.parse(text);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no item has such a name", e);
        }
    }
}
