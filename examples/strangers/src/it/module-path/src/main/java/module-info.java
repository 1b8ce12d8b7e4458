module stranger {
    requires org.communique.core;
    requires org.communique.serialization;
}
