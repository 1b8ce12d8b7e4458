package org.communique.json;

import org.communique.json.model.Codecs;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches an embedder's own Jackson mapper the types of the model, so that a pledge can be a field of their own record.
 *
 * <p>Found by {@code findAndAddModules()}. Whatever the mapper's settings are, the values are read as strictly as
 * {@link CommuniqueJson} reads them, and unknown members are kept.
 */
public final class CommuniqueModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Creates the module. */
    public CommuniqueModule() {
        super("communique");
        Codecs.all().forEach(typed -> DatabindAdapters.register(this, typed));
    }
}
