package org.communique.json.model;

import java.util.List;
import java.util.Map;
import org.communique.dossier.Dossier;
import org.communique.dossier.DossierShape;
import org.communique.json.codec.Codec;
import org.communique.json.codec.KeyedCodec;
import org.communique.json.codec.Outline;
import org.communique.shape.Form;

/** Dossiers as documents and as the first line. */
public final class Dossiers {

    /** The codec of a document. */
    public static final Codec<Dossier> DOSSIER = ModelCodecs.of(DossierShape.DOSSIER);

    /** The codec of the first line, which tells the dossier itself. */
    public static final Codec<Dossier> HEADER = new KeyedCodec<>(
            "\"dossier\"",
            new Outline.Keys(Form.closed(List.of("dossier")), Map.of(), DOSSIER),
            key -> key.equals("dossier") ? DOSSIER : null,
            dossier -> "dossier");

    private Dossiers() {}
}
