/** A module that is tested as one. */
module stranger {
    requires org.communique.serialization;

    exports stranger;
}
