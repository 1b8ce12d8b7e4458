package org.communique.json;

import org.communique.json.model.Codecs;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches an embedder's own Jackson mapper the types of the model, so that a pledge can be a field of their own record.
 *
 * <p>What is said of dossiers is written and read too: reports with their violations, what became of quotations, bounds.
 * What a wording or a date is resolved to is written, and refuses to be read. Whatever else this library has, such as
 * a validator, is refused both ways rather than written as {@code {}}.
 *
 * <p>Found by {@code findAndAddModules()}. Of the tokens that the mapper's parser gives, the values are read by the rules
 * of {@link CommuniqueJson}, whatever the mapper's settings are, and unknown members are kept. What the parser itself
 * lets pass, such as comments where they are enabled, is the mapper's affair; so is null in place of a whole value. The
 * limits are those of {@link ReadOptions#standard()} for each value, and end the reading where they are met; what the
 * parser holds of a single number, name or, before Jackson 3.1, string, its own constraints limit. What is
 * wrong with a value is raised as {@link ValueReadException}, one of Jackson's own, with all faults.
 */
public final class CommuniqueModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Creates the module. */
    public CommuniqueModule() {
        super("communique");
        Codecs.all().forEach(typed -> DatabindAdapters.register(this, typed));
        Faults.all().forEach(typed -> DatabindAdapters.register(this, typed));
    }

    @Override
    public void setupModule(SetupContext context) {
        DatabindRefusals.register(context);
        super.setupModule(context);
    }
}
