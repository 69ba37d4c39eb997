print("nabolag")
