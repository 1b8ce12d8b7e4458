package org.communique.examples.web;

import java.net.URI;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.id.DossierId;
import org.communique.id.EntryId;
import org.communique.spring.ValidDossier;
import org.communique.validation.Report;
import org.communique.validation.Validator;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Dossiers in and out, as a document or as lines, and their reports. Nothing that an input names is ever opened. */
@RestController
final class DossierController {

    private final DossierStore store;
    private final DossierView view;
    private final Validator validator;

    DossierController(DossierStore store, DossierView view, Validator validator) {
        this.store = store;
        this.view = view;
        this.validator = validator;
    }

    /** {@return what the rules find in a dossier, which is not kept} */
    @PostMapping("/reports")
    Report report(@RequestBody Dossier dossier) {
        return validator.validate(dossier);
    }

    /** Keeps a dossier without errors under its id. */
    @PutMapping("/dossiers/{id}")
    ResponseEntity<Void> put(@PathVariable DossierId id, @RequestBody @ValidDossier Dossier dossier) {
        if (!dossier.id().equals(id)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "the dossier has another id than its address");
        }
        return switch (store.keep(dossier)) {
            case NEW ->
                ResponseEntity.created(URI.create("/dossiers/" + id.text())).build();
            case REPLACED -> ResponseEntity.noContent().build();
            case NO_ROOM -> throw new ResponseStatusException(HttpStatus.INSUFFICIENT_STORAGE, "no room is left");
        };
    }

    /** {@return what is shown of a dossier} */
    @GetMapping(
            path = "/dossiers/{id}",
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_NDJSON_VALUE})
    Dossier get(@PathVariable DossierId id) {
        return store.find(id).map(view::of).orElseThrow(DossierController::notFound);
    }

    /** {@return what the rules find in what is shown of a dossier} */
    @GetMapping("/dossiers/{id}/report")
    Report reportOf(@PathVariable DossierId id) {
        return validator.validate(get(id));
    }

    /** {@return an entry, if it is shown} */
    @GetMapping("/dossiers/{id}/entries/{entry}")
    Entry entry(@PathVariable DossierId id, @PathVariable EntryId entry) {
        return get(id).find(entry).orElseThrow(DossierController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "nothing is shown at this address");
    }
}
