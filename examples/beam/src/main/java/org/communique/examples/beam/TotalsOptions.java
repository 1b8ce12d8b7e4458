package org.communique.examples.beam;

import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.Validation;

/** The options of the programs, beside those of the runner. */
public interface TotalsOptions extends PipelineOptions {

    /** {@return the files of lines} */
    @Description("The files of lines, as in folder/*.ndjson")
    @Validation.Required
    String getInput();

    /** Sets the files of lines. */
    void setInput(String input);

    /** {@return what the names of the files to write begin with} */
    @Description("What the names of the files to write begin with")
    @Validation.Required
    String getOutput();

    /** Sets what the names of the files to write begin with. */
    void setOutput(String output);

    /** {@return the figures, with commas between them} */
    @Description(
            "The figures: named, reached:STAGE, standing:STAGE, recorded:STAGE, gap:STAGE:STAGE, outstanding, ended")
    @Default.String("reached:pledged,reached:committed,reached:disbursed,outstanding")
    String getFigures();

    /** Sets the figures. */
    void setFigures(String figures);

    /** {@return by what totals are split, with commas between; empty for nothing} */
    @Description("By what totals are split: giver, receiver, channel, instrument, item, support")
    @Default.String("")
    String getBy();

    /** Sets by what totals are split. */
    void setBy(String by);

    /** {@return the day after which nothing has come about; empty for any} */
    @Description("The day after which nothing has come about, as in 2025-03-06")
    @Default.String("")
    String getAsOf();

    /** Sets the day after which nothing has come about. */
    void setAsOf(String day);

    /** {@return in how many shards the pledges are} */
    @Description("In how many shards the pledges are, each of which must fit on a worker")
    @Default.Integer(32)
    int getShards();

    /** Sets in how many shards the pledges are. */
    void setShards(int shards);

    /** {@return how many pledges to make up} */
    @Description("How many pledges to make up, for the program that does")
    @Default.Long(1_000_000)
    long getPledges();

    /** Sets how many pledges to make up. */
    void setPledges(long pledges);
}
